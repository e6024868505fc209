using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Status;

/// <summary>How an account stands, and how all of them do.</summary>
internal sealed class StatusCapability(InquiryDesk desk, Listener listener, Agency agency) : QuestionCapability(desk, listener)
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

    private Message OfAccounts(Inquiry inquiry, int from) => StatusQuestion.Answer(inquiry) switch
    {
        { Accounts: [var only], Wanted: null } => StatusCards.One(only, inquiry.Names, agency),
        var several => PortfolioCards.Several(several, inquiry, from, agency),
    };
}
