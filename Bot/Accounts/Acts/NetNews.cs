using System.Text.RegularExpressions;
using AccountBot.Accounts.Requests;

namespace AccountBot.Accounts.Acts;

/// <summary>
/// What is left of what happened: what was done and undone again is no news, a request is told as it stands, and several changes of one
/// thing are one, from how it was to how it is. Pure.
/// </summary>
internal static partial class NetNews
{
    private const string Undone = "undone";

    /// <param name="lines">Oldest first.</param>
    /// <returns>One line for each thing, at the place of its last change.</returns>
    public static IReadOnlyList<AuditLine> Of(IEnumerable<AuditLine> lines)
    {
        var news = WithoutUndone(lines);
        var things = news.GroupBy(KeyOf, StringComparer.Ordinal).Select(thing => OfOne([.. thing])).OfType<AuditLine>().OrderBy(line => line.Seq).ToList();
        var changed = news.Where(line => !IsRequest(line)).Select(line => line.Source).ToHashSet(StringComparer.Ordinal);
        // What an approval changed tells of the approval too.
        return [.. things.Where(line => Materiality.IsMaterial(line) && !(IsRequest(line) && line.After == nameof(RequestState.Approved) && changed.Contains(line.Source) && line.Action == "approvals.approve"))];
    }

    /// <summary>Each change, less those that were taken back and their taking back. What was done before these lines begin is told as taken back.</summary>
    public static IReadOnlyList<AuditLine> WithoutUndone(IEnumerable<AuditLine> lines)
    {
        var left = new List<AuditLine>();
        foreach (var line in lines)
        {
            var undoes = IsUndone(line) ? left.FindLastIndex(earlier => !IsUndone(earlier) && Undoes(line, earlier)) : -1;
            if (undoes >= 0)
            {
                left.RemoveAt(undoes);
            }
            else
            {
                left.Add(line);
            }
        }

        return [.. left.Select(line => line.Reason is { } why && AboutRequest().IsMatch(why) ? line with { Reason = null } : line)];
    }

    private static bool Undoes(AuditLine line, AuditLine earlier) => line.Action switch
    {
        "approvals.undodecision" => earlier.Subject == line.Subject && earlier.After == line.Before,
        "changeorder.undone" => earlier.Action == "changeorder.approved" && earlier.Subject == line.Subject,
        "obligation.dropped" => earlier.Action == "obligation.set" && earlier.Subject == line.Subject,
        _ => earlier.Action == line.Action && earlier.Subject == line.Subject && earlier.Before == line.After && earlier.After == line.Before,
    };

    private static bool IsUndone(AuditLine line) =>
        line.Reason == Undone || line.Action is "approvals.undodecision" or "changeorder.undone" or "obligation.dropped" || (line.Reason is { } why && why.EndsWith(Undone, StringComparison.Ordinal) && AboutRequest().IsMatch(why));

    private static bool IsRequest(AuditLine line) => line.Subject.StartsWith("request ", StringComparison.Ordinal);

    private static string KeyOf(AuditLine line) => line.Action switch
    {
        _ when IsRequest(line) => line.Subject,
        "milestone.added" or "milestone.assigned" or "content.released" or "issue.raised" or "issue.promised" or "review.flagged" => $"{line.Action} {line.Subject}",
        "issue.promise.kept" or "issue.promise.broken" => $"promise {line.Subject}",
        _ when line.Action.StartsWith("note.", StringComparison.Ordinal) => $"{line.Action} {line.Seq}",
        _ => $"{line.Action.Split('.')[0]} {line.Subject}",
    };

    private static AuditLine? OfOne(IReadOnlyList<AuditLine> lines)
    {
        if (IsRequest(lines[0]))
        {
            return OfRequest(lines);
        }

        var last = lines[^1] with { Before = lines[0].Before, Reason = lines[^1].Reason == Undone ? null : lines[^1].Reason };
        return last.Before.Length > 0 && last.Before == last.After ? null : last;
    }

    /// <summary>How a request stands, under what it asks for now; nothing of one that was withdrawn.</summary>
    private static AuditLine? OfRequest(IReadOnlyList<AuditLine> lines)
    {
        var told = lines.Where(Materiality.IsMaterial).ToList();
        if (told is [] || lines.Any(line => line.Action == "approvals.withdraw"))
        {
            return null;
        }

        var last = told[^1];
        var asked = lines.Select(AskedIn).LastOrDefault(asked => asked is not null);
        return (last.Action, asked) switch
        {
            (_, null) => null,
            ("request.raised", _) => last with { After = asked },
            _ => last with { Before = asked },
        };
    }

    private static string? AskedIn(AuditLine line) => line.Action switch
    {
        "request.raised" or "request.amended" => line.After,
        "request.expired" or "approvals.approve" or "approvals.approveif" or "approvals.reject" or "approvals.changes" => line.Before,
        _ => null,
    };

    [GeneratedRegex(@"^request \d+( undone)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AboutRequest();
}
