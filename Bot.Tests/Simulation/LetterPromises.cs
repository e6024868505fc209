using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Capabilities.Approvals;
using AccountBot.Capabilities.Approvals.Obligations;
using AccountBot.Capabilities.Deadlines.Dangers;
using AccountBot.Capabilities.HelpRequests;
using AccountBot.Capabilities.Issues;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Tests.Simulation;

/// <summary>Each letter that was written is delivered, parked with a reason, or still planned. With nothing in its way it is delivered once.</summary>
internal sealed class LetterPromises(SimulatedTeams teams, Action<string> broken, Action<string> seen)
{
    // A card that is no longer anybody's turn, and news that newer news overtook, are not sent.
    private static readonly string[] MayLapse =
    [
        Letters.Decide, Letters.Nudged, Letters.Reminder, Letters.HoldsUp, DangerLetter.Kind, ObligationLetters.Owed, ObligationLetters.Remind, IssueLetters.Promised, IssueLetters.Moved,
        HelpLetters.Asks, HelpLetters.Progress, HelpLetters.Undelivered,
    ];

    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly HashSet<string> parked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);

    public void Look(IReadOnlyList<Write> writes)
    {
        foreach (var insert in writes.OfType<Write.Insert>().Where(insert => insert.Properties.Text("kind") is not null))
        {
            var id = insert.Key[(insert.Key.LastIndexOf('~') + 1)..];
            kinds[id] = insert.Properties.Text("kind")!;
            if (insert.Key.StartsWith("~x~", StringComparison.Ordinal))
            {
                parked.Add(id);
                seen("parked");
                Must(insert.Properties.Text("why") is { Length: > 0 }, $"{kinds[id]} was parked and nobody knows why");
            }
            else if (insert.Properties.Text("body")!.Contains("\"To\":", StringComparison.Ordinal))
            {
                written.Add(id);
            }
        }
    }

    /// <summary>When all has come to rest.</summary>
    public void LookAtEnd(TableModel tables, bool isCalm)
    {
        var planned = tables.Rows.Where(row => row.Key.StartsWith("~w~", StringComparison.Ordinal)).Select(row => WorkItem.From(row).Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in written)
        {
            var settled = teams.Kept(id) > 0 || parked.Contains(id) || planned.Contains(id);
            Must(settled || MayLapse.Contains(kinds[id], StringComparer.Ordinal), $"a letter {kinds[id]} was lost: {id}");
            seen(teams.Kept(id) switch { 0 => "letter not sent", 1 => "letter", _ => "letter twice" });
            Must(!isCalm || teams.Kept(id) <= 1, $"a letter {kinds[id]} came {teams.Kept(id)} times, and nothing was in its way: {id}");
        }
    }

    private void Must(bool holds, string what)
    {
        if (!holds)
        {
            broken(what);
        }
    }
}
