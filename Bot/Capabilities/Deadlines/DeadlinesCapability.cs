using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Deadlines;

/// <summary>What is due, whose, and when.</summary>
internal sealed class DeadlinesCapability(InquiryDesk desk, Listener listener, Agency agency) : QuestionCapability(desk, listener)
{
    public override string Name => "deadlines";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Deadlines];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("what are my deadlines this week?"),
        new("what's overdue?"),
        new("what's next on {account}?"),
        new("when is the {milestone} due?"),
        new("what's due on {account} before the holidays?"),
        new("show me the timeline of {account}"),
    ];

    protected override Depth Depth => Depth.WithMilestones;

    protected override string AlsoSought => "milestone or person";

    protected override bool RestsOnEverything(Heard heard) => OwnThings.AreMeant(heard.Said.Utterance);

    /// <summary>"Did we hit the kick-off?": what is not open may be done.</summary>
    protected override async ValueTask<Inquiry> LookFurtherAsync(Inquiry inquiry, CancellationToken cancel)
    {
        if (inquiry.Slots.Leftover.Count == 0 || inquiry.Spoken.Milestones.Count > 0)
        {
            return inquiry;
        }

        var done = await Desk.FindDoneAsync(inquiry, cancel);
        return done.Count == 0 ? inquiry : inquiry with { Spoken = inquiry.Spoken with { Milestones = done, Unknown = null } };
    }

    protected override IReadOnlyList<OnAccount<MilestoneFacts>> Shown(Inquiry inquiry) => DeadlineQuestion.Answer(inquiry).Items;

    protected override Message Compose(Inquiry inquiry, int from) => inquiry.Slots.Dates.Bad is { } words
        ? new Message(QuestionWords.BadDate(words))
        : DeadlinesCards.Answer(inquiry, DeadlineQuestion.Answer(inquiry), from, agency);
}
