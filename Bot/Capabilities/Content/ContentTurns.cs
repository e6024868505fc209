using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Content;

/// <summary>Whose turn a piece of content is. Pure.</summary>
internal static class ContentTurns
{
    /// <summary>
    /// A role beside the ladder that the stage is named after (editorial for "editorial review"); a review outside the agency is with whoever
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

    private static IReadOnlyList<PersonId> Beside(AccountBook book, Ladder ladder, string stage)
    {
        var words = ContentReader.WordsOf(stage).Where(word => word is not ("review" or "draft" or "first" or "second")).ToHashSet(StringComparer.Ordinal);
        return [.. ladder.Besides.Where(role => ContentReader.WordsOf($"{role.Role.Code} {role.Title}").Any(words.Contains)).SelectMany(role => book.Holding(role.Role))];
    }
}
