using AccountBot.Accounts;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Dialogs;

/// <summary>
/// Whom somebody means by what they typed: a first name, a name cut short, initials, a mail address, a mention. First among those
/// near to them, on their own accounts; then among all whom the directory knows.
/// </summary>
internal sealed class PeopleFinder(IDirectory directory)
{
    private static readonly char[] Edges = [',', ';', ':', '.', '(', ')', '<', '>'];

    public async Task<FoundPeople> FindAsync(Heard heard, Names near, CancellationToken cancel)
    {
        var strong = Near(heard, near);
        return strong.Count > 0 ? new FoundPeople(strong, Unknown: null) : await SearchAsync(heard, cancel);
    }

    /// <summary>Those near to the speaker whom the words name; nobody else is looked for.</summary>
    public static IReadOnlyList<Person> Near(Heard heard, Names near)
    {
        var others = near.Known.Where(person => person.IsActive && person.Id != heard.Turn.Who).ToList();
        var named = NameMatcher.Find(heard.Said.Utterance, others.Select(person => new Named<Person>(person, [person.Name])));
        return [.. named.Fits.Where(match => match.Exactness > Exactness.CommonWords).Select(match => match.Value).Distinct()];
    }

    private async Task<FoundPeople> SearchAsync(Heard heard, CancellationToken cancel)
    {
        string? unknown = null;
        foreach (var words in Candidates(heard))
        {
            var found = (await directory.SearchAsync(words, cancel)).Where(person => person.IsActive && person.Id != heard.Turn.Who).ToList();
            if (found.Count > 0)
            {
                return new FoundPeople(found, Unknown: null);
            }

            unknown ??= words;
        }

        return new FoundPeople([], unknown);
    }

    /// <summary>Addresses, and what neither grammar nor dates explain.</summary>
    private static IEnumerable<string> Candidates(Heard heard)
    {
        var addresses = heard.Said.Utterance.Text.Split(' ').Select(word => word.Trim(Edges)).Where(word => word.IndexOf('@', StringComparison.Ordinal) > 0).ToList();
        return addresses.Count > 0 ? addresses : heard.Said.Slots.Leftover.SelectMany(phrase => Pieces(phrase.Text, heard)).Select(text => text.Trim(Edges).Trim()).Where(text => text.Any(char.IsLetter));
    }

    /// <summary>A name may stand behind a comma ("on Orlavex, Victor to cover"): the whole, and then its pieces less the speaker's accounts.</summary>
    private static IEnumerable<string> Pieces(string text, Heard heard)
    {
        var pieces = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return pieces.Length < 2 ? [text] : [text, .. pieces.Where(piece => !heard.Turn.Accounts.Any(account => account.Names.Any(name => name.Contains(piece, StringComparison.OrdinalIgnoreCase))))];
    }
}

/// <param name="People">All whom the words fit; several are to be asked about.</param>
/// <param name="Unknown">Words that look like a name and fit nobody; null where there are none.</param>
internal sealed record FoundPeople(IReadOnlyList<Person> People, string? Unknown);
