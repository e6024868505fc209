using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;

namespace AccountBot.Dialogs.Questions;

/// <summary>
/// What all questions have in common: who is on no account or names what is not theirs is told so, the rest is answered from
/// what was read, a page at a time. The next page is the same question asked again, so that it tells what is true then.
/// </summary>
internal abstract class QuestionCapability(InquiryDesk desk, Listener listener) : Capability
{
    protected InquiryDesk Desk => desk;

    protected abstract Depth Depth { get; }

    /// <summary>What else a name that is not known could have meant here: "milestone or person".</summary>
    protected abstract string AlsoSought { get; }

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => await AnswerAsync(heard, from: 0, cancel);

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (pressed.Verb != Paging.VerbOf(Name) || pressed[Paging.QuestionField] is not { } question)
        {
            return new Answer.Pass();
        }

        if (!pressed.Turn.Conversation.IsPersonal)
        {
            return new Answer.Hint(DialogWords.OnlyInPersonalChat.Text);
        }

        _ = int.TryParse(pressed[Paging.FromField], NumberStyles.None, CultureInfo.InvariantCulture, out var from);
        var heard = new Heard(pressed.Turn, listener.Understand(question, pressed.Turn.Today));
        return await AnswerAsync(heard, from, cancel);
    }

    /// <summary>Whether the answer rests on all of the asker's accounts, even where some are named.</summary>
    protected virtual bool RestsOnEverything(Heard heard) => false;

    /// <summary>Looks further where a name was not found in what is open.</summary>
    protected virtual ValueTask<Inquiry> LookFurtherAsync(Inquiry inquiry, CancellationToken cancel) => ValueTask.FromResult(inquiry);

    /// <summary>The answer, from the given item on.</summary>
    protected abstract Message Compose(Inquiry inquiry, int from);

    /// <summary>What else is said with the answer, and what follows once it was shown.</summary>
    protected virtual ValueTask<Answer.Say> AddAsync(Answer.Say answer, Inquiry inquiry, CancellationToken cancel) => ValueTask.FromResult(answer);

    /// <summary>The milestones that the answer shows.</summary>
    protected virtual IReadOnlyList<OnAccount<MilestoneFacts>> Shown(Inquiry inquiry) => inquiry.Spoken.Milestones;

    private async Task<Answer> AnswerAsync(Heard heard, int from, CancellationToken cancel)
    {
        var inquiry = await desk.OpenAsync(heard, Depth, RestsOnEverything(heard), cancel);
        if (inquiry.Books.Count == 0)
        {
            return new Answer.Say(new Message(QuestionWords.OnNoAccount));
        }

        inquiry = await LookFurtherAsync(inquiry, cancel);
        return (await AddAsync(new Answer.Say(Told(inquiry, from)), inquiry, cancel)) with { About = FollowUps.About.Of(inquiry, Shown(inquiry)) };
    }

    private Message Told(Inquiry inquiry, int from)
    {
        var heard = inquiry.Heard;
        return inquiry switch
        {
            { Spoken.Unknown: { } name, NamesAccounts: false } => new Message(QuestionWords.Unknown(name, AlsoSought, Subjects.Nearest(heard, name), heard.Turn.Accounts)),
            { Spoken.Unknown: { } name } => QuestionCards.WithNote(QuestionWords.UnknownBeside(name, inquiry), Compose(inquiry, from)),
            _ => Compose(inquiry, from),
        };
    }
}
