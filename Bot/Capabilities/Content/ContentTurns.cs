using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Content;

/// <summary>Whose turn a piece of content is. Pure.</summary>
internal static class ContentTurns
{
    private static readonly string[] Editing = ["editorial", "editor", "editors", "edit", "writer", "writers", "writing", "copy"];

    /// <summary>
    /// A role beside the ladder whose stage it is (editorial for "editorial review"); a review outside the agency is with whoever
    /// runs the account; all else, and what came back, with its owner. With whoever covers for them.
    /// </summary>
    public static IReadOnlyList<PersonId> Whose(AccountBook book, Ladder ladder, MilestoneFacts content)
    {
        var owner = content.Owner is { } one && book.IsMember(one) ? [one] : Seniority.Managers(book, ladder);
        var people = content switch
        {
            { IsBack: true } or { Stage: null } => owner,
            _ when Beside(book, ladder, content.Stage!) is { Count: > 0 } beside => beside,
            _ when ContentReader.WordsOf(content.Stage!).Contains("review") => Seniority.Managers(book, ladder),
            _ => owner,
        };
        return [.. people.Concat(people.SelectMany(person => Covering.For(book, person))).Distinct()];
    }

    private static IReadOnlyList<PersonId> Beside(AccountBook book, Ladder ladder, string stage) =>
        [.. RolesOf(ladder, stage).SelectMany(role => book.Holding(role.Role))];

    /// <summary>
    /// Who writes and edits has the editorial stages, whatever their role is called; where an agency's one role beside the ladder says nothing
    /// of what it does, it is that. Any other stage is with the role that is named after it: a medical writer is no medical-legal reviewer.
    /// </summary>
    private static IEnumerable<Rung> RolesOf(Ladder ladder, string stage)
    {
        var words = ContentReader.WordsOf(stage).Where(word => word is not ("review" or "draft" or "first" or "second")).ToHashSet(StringComparer.Ordinal);
        if (!words.Overlaps(Editing))
        {
            return ladder.Besides.Where(role => !IsEditorial(role) && WordsOf(role).Overlaps(words));
        }

        var editors = ladder.Besides.Where(IsEditorial).ToList();
        return editors.Count > 0 || ladder.Besides.Count > 1 ? editors : ladder.Besides;
    }

    private static bool IsEditorial(Rung role) => WordsOf(role).Overlaps(Editing);

    private static HashSet<string> WordsOf(Rung role) => ContentReader.WordsOf(string.Join(' ', role.Words));
}
