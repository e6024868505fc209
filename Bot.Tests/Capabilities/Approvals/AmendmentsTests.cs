using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals;
using AccountBot.Capabilities.Approvals.Rules;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Capabilities.Approvals;

public class AmendmentsTests
{
    private static readonly Planned Route = new([Step(Lead), Step(Head, isEnough: true)], Counted: 5000, With: [], PolicyVersion: "now");

    private static ApprovalRequest SentBackBySecond => Request(Ana, 5000, Step(Lead) with { Verdicts = [Said(VerdictKind.Approved)] }, Step(Head, isEnough: true) with { Verdicts = [Said(VerdictKind.AskedForChanges)] }) with
    {
        State = RequestState.ChangesAsked,
        Current = 1,
        Version = 3,
    };

    [Fact]
    public void Asking_for_no_more_goes_back_to_whoever_asked_for_the_changes()
    {
        var amended = Amendments.Amend(SentBackBySecond, Proposal(4000), isSameThing: true, "less", Route);

        Assert.Equal((RequestState.Waiting, 1, 4, 4000m), (amended.State, amended.Current, amended.Version, amended.Amount));
        Assert.Empty(amended.Steps[1].Verdicts);
    }

    [Fact]
    public void Asking_for_more_is_asked_of_everybody_anew()
    {
        var amended = Amendments.Amend(SentBackBySecond, Proposal(6000), isSameThing: true, "more", Route);

        Assert.Equal(0, amended.Current);
        Assert.All(amended.Steps, step => Assert.Empty(step.Verdicts));
    }

    private static Proposal Proposal(decimal amount) => new(new Dictionary<string, string>(StringComparer.Ordinal), amount, "amended");

    private static Verdict Said(VerdictKind kind) => new(kind == VerdictKind.Approved ? Ben : Cal, kind, At, "text");
}
