using System.Globalization;
using System.Text;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>A timeline as what an import merges: accounts of which only milestones are said. Pure.</summary>
internal static class TimelineFacts
{
    private const int LongestId = 60;

    public static AccountFacts Of(StoredAccount stored, IEnumerable<TimelineRow> rows)
    {
        var known = stored.Milestones.Select(entry => entry.Value.Facts).OrderBy(milestone => milestone.Due).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var head = stored.Book.Head;
        return new AccountFacts(head.Id, head.Name, head.Client, [], null, null, null, new Dictionary<Role, IReadOnlyList<PersonId>>(), [], [.. rows.Select(row => Facts(row, known, taken))], [], []);
    }

    private static MilestoneFacts Facts(TimelineRow row, IReadOnlyList<MilestoneFacts> known, HashSet<string> taken)
    {
        var id = IdOf(row, known, taken);
        taken.Add(id);
        return new MilestoneFacts(id, row.Title, row.Kind, row.Due, row.Owner, row.State, row.Stage, row.DoneOn, Immovable: false, [], Days: null, row.Version);
    }

    /// <summary>The sheet's own id; else that of the milestone that bears the title already, in order where several do; else one made of the title.</summary>
    private static string IdOf(TimelineRow row, IReadOnlyList<MilestoneFacts> known, HashSet<string> taken)
    {
        if (row.Id is { } written)
        {
            return IdFrom(written);
        }

        var same = known.FirstOrDefault(milestone => milestone.Title.Equals(row.Title, StringComparison.OrdinalIgnoreCase) && !taken.Contains(milestone.Id));
        return same?.Id ?? FreeId(IdFrom(row.Title), id => taken.Contains(id) || known.Any(milestone => milestone.Id == id));
    }

    private static string FreeId(string id, Func<string, bool> isTaken) =>
        Enumerable.Range(1, int.MaxValue).Select(count => count == 1 ? id : $"{id}-{count}").First(candidate => !isTaken(candidate));

    /// <summary>"Client review #2 (final)" is <c>client-review-2-final</c>.</summary>
    private static string IdFrom(string text)
    {
        var letters = text.Normalize(NormalizationForm.FormD).ToLowerInvariant()
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            .Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
        var id = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return id.Length == 0 ? "milestone" : id[..Math.Min(id.Length, LongestId)].Trim('-');
    }
}
