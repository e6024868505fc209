using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Guide;

/// <summary>Chooses the examples that work for a person, and puts names of their own into them. Pure.</summary>
internal static class ExampleChoice
{
    private const int OfEach = 2;
    private const int Nearest = 3;
    private const int Greeted = 7;

    /// <summary>What a person on these accounts can say: a few of each capability, in the list's order.</summary>
    public static IReadOnlyList<string> All(IEnumerable<Capability> capabilities, IReadOnlyList<AccountBook> own, PersonId person, Ladder ladder) =>
        [.. capabilities.SelectMany(capability => Working(capability, own, person, ladder).Take(OfEach)).Distinct(StringComparer.Ordinal)];

    /// <summary>For whoever only says hello: one of each of those that come first.</summary>
    public static IReadOnlyList<string> First(IEnumerable<Capability> capabilities, IReadOnlyList<AccountBook> own, PersonId person, Ladder ladder) =>
        [.. capabilities.SelectMany(capability => Working(capability, own, person, ladder).Take(1)).Distinct(StringComparer.Ordinal).Take(Greeted)];

    /// <summary>What comes nearest to something that was not understood: of the capabilities that most speaks for, else the first of each.</summary>
    public static IReadOnlyList<string> Near(Understanding said, IReadOnlyList<Capability> capabilities, IReadOnlyList<AccountBook> own, PersonId person, Ladder ladder)
    {
        var ranked = said.Ranking.Select(score => capabilities.FirstOrDefault(capability => capability.Intents.Contains(score.Intent))).OfType<Capability>();
        var near = ranked.Concat(capabilities).Distinct().SelectMany(capability => Working(capability, own, person, ladder).Take(1));
        return [.. near.Take(Nearest)];
    }

    private static IEnumerable<string> Working(Capability capability, IReadOnlyList<AccountBook> own, PersonId person, Ladder ladder) =>
        capability.Examples.Select(example => own.Where(book => Fits(example, book.HighestRung(person, ladder))).Select(book => Fill(example.Text, book)).FirstOrDefault(filled => filled is not null)).OfType<string>();

    private static bool Fits(Example example, int rung) => rung >= example.LowestRung && rung <= example.HighestRung;

    /// <summary>Null where the account has nothing to name.</summary>
    private static string? Fill(string text, AccountBook book)
    {
        (string Place, string? Name)[] names =
        [
            ("{account}", book.Head.Name),
            ("{line}", book.Lines.Count > 0 ? book.Lines[0].Value.Facts.Line : null),
            ("{milestone}", book.Milestones.Count > 0 ? book.Milestones[0].Value.Facts.Title : null),
        ];
        return names.Aggregate<(string Place, string? Name), string?>(
            text,
            (filled, name) => filled is null || !filled.Contains(name.Place, StringComparison.Ordinal) ? filled
                : name.Name is null ? null
                : filled.Replace(name.Place, name.Name, StringComparison.Ordinal));
    }
}
