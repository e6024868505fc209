using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Status;

/// <summary>How an account stands, and how all of them do.</summary>
internal sealed class StatusCapability(InquiryDesk desk, Listener listener, AuditNews news, LastLooks looks, Agency agency) : QuestionCapability(desk, listener)
{
    public override string Name => "status";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Status];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("how is {account} doing?"),
        new("anything red?"),
        new("how are my accounts doing?"),
    ];

    protected override Depth Depth => Depth.WithMilestones;

    protected override string AlsoSought => "milestone or person";

    protected override Message Compose(Inquiry inquiry, int from) => inquiry.Spoken.Milestones.Count > 0
        ? PortfolioCards.Milestones(inquiry, from)
        : OfAccounts(inquiry, from);

    /// <summary>One account in full is a look at it: what others changed since the last is told, and seen from now on.</summary>
    protected override async ValueTask<Answer.Say> AddAsync(Answer.Say answer, Inquiry inquiry, CancellationToken cancel)
    {
        if (inquiry.Books is not [var book] || inquiry.Spoken.Milestones.Count > 0 || StatusQuestion.Answer(inquiry).Wanted is not null)
        {
            return answer;
        }

        var message = inquiry.Heard.Turn.Settings.Looked.GetValueOrDefault(book.Id.ToString()) is { } last
            ? NewsCards.Add(answer.Message, book, last, await news.SinceAsync(book, last.Seq, cancel), inquiry.Asker, agency.Calendar)
            : answer.Message;
        return answer with { Message = message, Then = (_, token) => looks.NoteAsync(inquiry.Asker, [book], token) };
    }

    private Message OfAccounts(Inquiry inquiry, int from) => StatusQuestion.Answer(inquiry) switch
    {
        { Accounts: [var only], Wanted: null } => StatusCards.One(only, inquiry.Names, agency),
        var several => PortfolioCards.Several(several, inquiry, from, agency),
    };
}
