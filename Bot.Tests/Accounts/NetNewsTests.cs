using System.Text.RegularExpressions;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs.Questions;
using AccountBot.Tests.Rules;

namespace AccountBot.Tests.Accounts;

/// <summary>What happened, as somebody would tell it.</summary>
public sealed partial class NetNewsTests
{
    private static readonly PersonId Somebody = PersonId.Parse("7d2e91c4-0000-4f5e-9a10-000000000003");
    private long seq;

    [Fact]
    public void What_was_done_and_undone_is_no_news() => Assert.Empty(Told(
        Line("spend.logged", "Print", "£120", "£240"),
        Line("note.logged", "Client called", "", ""),
        Line("spend.logged", "Print", "£240", "£120", "undone"),
        Line("note.logged", "Client called", "", "", "undone"),
        Line("content.handed", "Poster", "outline", ""),
        Line("content.handed", "Poster", "", "outline", "undone")));

    [Fact]
    public void Several_changes_of_one_thing_are_one() => Assert.Equal(
        ["Poster is late, was planned", "Print: £400 spent, £100 before"],
        Told(
            Line("milestone.at-risk", "Poster", "planned", "at risk"),
            Line("spend.logged", "Print", "£100", "£300"),
            Line("milestone.late", "Poster", "at risk", "late"),
            Line("spend.logged", "Print", "£300", "£400")));

    [Fact]
    public void A_request_is_told_as_it_stands_and_one_that_was_withdrawn_not_at_all() => Assert.Equal(
        ["Jo wants changes before deciding: £900 more on Print", "Rejected: £50 more on Fees"],
        Told(
            Line("request.raised", "request 17", "", "£800 more on Print"),
            Line("request.amended", "request 17", "£800 more on Print", "£900 more on Print"),
            Line("approvals.passon", "request 17", Somebody.ToString(), Somebody.ToString()),
            Line("request.raised", "request 18", "", "£10 more on Fees"),
            Line("approvals.changes", "request 17", "£900 more on Print", "ChangesAsked"),
            Line("approvals.withdraw", "request 18", "£10 more on Fees", "Withdrawn"),
            Line("approvals.reject", "request 19", "£50 more on Fees", "Rejected"),
            Line("approvals.nudge", "request 17", "", "")));

    [Fact]
    public void An_approval_is_told_by_what_it_changed() => Assert.Equal(
        ["Print: the approved budget is £900, was £100"],
        Told(
            Line("request.raised", "request 17", "", "£800 more on Print"),
            Line("budget.approved", "Print", "£100", "£900", "request 17") with { Source = "one" },
            Line("approvals.approve", "request 17", "£800 more on Print", "Approved") with { Source = "one" }));

    [Fact]
    public void An_approval_that_was_undone_is_asked_for_again() => Assert.Equal(
        ["Asked for: £800 more on Print"],
        Told(
            Line("request.raised", "request 17", "", "£800 more on Print"),
            Line("approvals.approve", "request 17", "£800 more on Print", "Approved"),
            Line("budget.approved", "Print", "£100", "£900", "request 17"),
            Line("obligation.set", "obligation 20", "", "request 17", "if Jo agrees"),
            Line("budget.approved", "Print", "£900", "£100", "request 17 undone"),
            Line("obligation.dropped", "obligation 20", "if Jo agrees", "dropped"),
            Line("approvals.undodecision", "request 17", "Approved", "Waiting")));

    [Fact]
    public void A_promise_is_called_one() => Assert.Equal(
        ["The client was promised a new proof by Friday noon. The issue: Wrong logo"],
        Told(Line("issue.promised", "Wrong logo", "", "a new proof by Friday noon")));

    /// <summary>Every action that the product writes into the audit has a sentence, or is not told to a third.</summary>
    [Fact]
    public void Every_action_of_the_audit_has_a_sentence()
    {
        var named = Sources.Product.SelectMany(file => file.Code).SelectMany(line => Named().Matches(line.Code).Select(match => match.Groups["action"].Value));
        var spoken = Sources.Product.SelectMany(file => file.Lines).SelectMany(line => Written().Matches(line).Select(match => match.Groups["action"].Value));
        string[] made = ["milestone.planned", "milestone.on-track", "milestone.at-risk", "milestone.late", "milestone.done", "review.seen", "review.talk", "review.change"];
        string[] pressed = ["approvals.approve", "approvals.approveif", "approvals.reject", "approvals.changes", "approvals.met", "approvals.passon", "approvals.nudge", "approvals.withdraw", "approvals.undodecision"];

        var all = named.Concat(spoken).Concat(made).Concat(pressed).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(all.Count > 30, string.Join(", ", all));
        Assert.DoesNotContain(all, action => Materiality.IsMaterial(Line(action, "", "", "")) && !DeedWords.Tells(action));
    }

    private static IEnumerable<string> Told(params AuditLine[] lines) => NetNews.Of(lines).Select(DeedWords.Of);

    private AuditLine Line(string action, string subject, string before, string after, string? why = null) =>
        new(++seq, DateTimeOffset.UnixEpoch, Somebody, "Jo", action, subject, before, after, why, $"source {seq}", "");

    /// <summary>Names of actions, wherever they stand.</summary>
    [GeneratedRegex("\"(?<action>(status|deadline|milestone|spend|commitment|budget|changeorder|content|plan|other|note|review|issue|request|obligation|import)\\.[a-z.]+[a-z])\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    /// <summary>Whatever is written straight into the audit.</summary>
    [GeneratedRegex("Audit(Note)?\\(\"(?<action>[a-z.]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
