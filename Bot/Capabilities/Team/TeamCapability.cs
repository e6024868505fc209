using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Team;

/// <summary>Who is who on an account.</summary>
internal sealed class TeamCapability(InquiryDesk desk, Listener listener, Agency agency) : QuestionCapability(desk, listener)
{
    public override string Name => "team";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Team];

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("who is on {account}?"),
        new("who do I report to?", HighestRung: agency.Ladder.Rungs.Count - 2),
    ];

    protected override Depth Depth => Depth.WithMilestones;

    protected override string AlsoSought => "person or role";

    protected override Message Compose(Inquiry inquiry, int from)
    {
        var answer = TeamCards.Answer(inquiry, TeamQuestion.Answer(inquiry, agency.Ladder), from);
        return inquiry.Names.AsOf is { } asOf ? QuestionCards.WithNote(DirectoryWords.Unconfirmed(asOf, agency.Calendar, inquiry.Today), answer) : answer;
    }
}
