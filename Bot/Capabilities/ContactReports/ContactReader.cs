using System.Text.RegularExpressions;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>
/// A contact report written in one message: "there: J. Moss. decided: the blue cover. action: Tom to send the proof by Friday.
/// budget: £500 more for print". Pure.
/// </summary>
internal static partial class ContactReader
{
    private const int Longest = 600;

    /// <param name="understand">Reads an action's words, for its date.</param>
    public static ContactOrder Read(string text, IEnumerable<Person> team, Func<string, Understanding> understand)
    {
        var parts = Part().Matches(text).Select(part => (Label: part.Groups["label"].Value.ToUpperInvariant(), Text: Clip(part.Groups["text"].Value))).Where(part => part.Text.Length > 0).ToList();
        var people = team.ToList();
        return new ContactOrder(
            Account: null,
            Joined(parts, "THERE", "PRESENT", "ATTENDEES"),
            Joined(parts, "DECIDED", "AGREED"),
            [.. parts.Where(part => part.Label.StartsWith("ACTION", StringComparison.Ordinal)).Take(ContactCards.MostActions).Select(part => ActionIn(part.Text, people, understand))],
            Joined(parts, "BUDGET"),
            []);
    }

    /// <summary>"Tom to send the proof by Friday" is Tom's, is due on Friday, and is called "send the proof".</summary>
    private static ContactAction ActionIn(string text, IReadOnlyList<Person> team, Func<string, Understanding> understand)
    {
        var understood = understand(text);
        var said = understood.Utterance;
        var named = NameMatcher.Find(said, team.Select(person => new Named<Person>(person, [person.Name]))).Fits.Where(match => match.Exactness > Exactness.CommonWords && match.Tokens.Contains(0)).ToList();
        var start = named.Count == 1 ? named[0].Tokens.Max() + 1 : 0;
        while (start > 0 && said.WordAt(start) is "to" or "will" or "should" or "must")
        {
            start++;
        }

        var end = understood.Slots.Dates.Mentions.Select(mention => mention.Span.Start).Where(at => at > start).DefaultIfEmpty(said.Tokens.Count).Min();
        while (end > start + 1 && said.WordAt(end - 1) is "by" or "until" or "before" or "on" or "due")
        {
            end--;
        }

        return new ContactAction(end > start ? said.Quote(new TokenSpan(start, end)) : text, named.Count == 1 ? named[0].Value.Id : null, understood.Slots.Target);
    }

    private static string? Joined(IEnumerable<(string Label, string Text)> parts, params string[] labels) =>
        string.Join("; ", parts.Where(part => labels.Any(label => part.Label.StartsWith(label, StringComparison.Ordinal))).Select(part => part.Text)) is { Length: > 0 } text ? Clip(text) : null;

    private static string Clip(string text)
    {
        var trimmed = text.Trim().TrimEnd('.', ';', ',');
        return trimmed[..Math.Min(trimmed.Length, Longest)];
    }

    [GeneratedRegex(@"\b(?<label>there|present|attendees|decided|agreed|actions?|budget)\s*:\s*(?<text>.*?)(?=\b(there|present|attendees|decided|agreed|actions?|budget)\s*:|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();
}
