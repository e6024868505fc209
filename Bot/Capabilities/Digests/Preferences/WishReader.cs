using System.Globalization;
using System.Text.RegularExpressions;
using AccountBot.Accounts;
using AccountBot.Accounts.Readers;
using AccountBot.Language;

namespace AccountBot.Capabilities.Digests.Preferences;

/// <summary>From what was typed to what is wished. Pure.</summary>
internal static partial class WishReader
{
    private static readonly string[] Muting = ["mute", "silence", "snooze"];
    private static readonly string[] Again = ["unmute", "unsnooze", "unsilence"];
    private static readonly string[] None = ["no", "remove", "cancel", "stop", "drop", "end"];

    private static readonly (string[] Words, NewsKind Kind)[] Kinds =
    [
        (["request", "requests", "approval", "approvals"], NewsKind.Requests),
        (["help"], NewsKind.Help),
        (["deadline", "deadlines", "milestone", "milestones", "reminder", "reminders", "dates"], NewsKind.Deadlines),
        (["status", "statuses", "colour", "colours", "rag"], NewsKind.Status),
        (["budget", "budgets", "money", "spend"], NewsKind.Budget),
        (["update", "updates", "weekly", "weeklies"], NewsKind.Updates),
    ];

    /// <param name="accounts">The speaker's accounts that were named.</param>
    public static Wish Read(Utterance said, DateReading dates, IReadOnlyList<Membership> accounts, DateOnly today) => said switch
    {
        _ when Has(said, Again) => new Wish.Unmute(accounts, KindsIn(said)),
        _ when Has(said, Muting) => new Wish.Mute(accounts, KindsIn(said), dates.Target ?? dates.Window?.To ?? dates.Window?.From),
        _ when Has(said, ["urgent"]) => new Wish.OnlyUrgent(Until(dates, today)),
        _ when Has(said, ["quiet"]) && Has(said, None) => new Wish.NoQuiet(),
        _ when Has(said, ["quiet"]) && ClocksIn(said.Text) is [var from, var to, ..] => new Wish.Quiet(from, to),
        _ when Has(said, ["everything"]) => new Wish.Everything(),
        _ when Has(said, ["digest"]) && ClocksIn(said.Text) is [var at, ..] => new Wish.DigestAt(at),
        _ => new Wish.Show(),
    };

    /// <summary>Whether it is of something beside what can be muted ("the deck reminders"): that is not to become a wish for far more.</summary>
    /// <param name="explained">The words that name accounts.</param>
    public static bool NamesMore(Understanding said, IEnumerable<int> explained) => said.Slots.Leftover
        .SelectMany(phrase => Enumerable.Range(phrase.Span.Start, phrase.Span.Length))
        .Except(explained)
        .Any(at => !IsKnown(said.Utterance.WordAt(at)));

    private static bool IsKnown(string word) => word is "everything" or "all" || Muting.Contains(word, StringComparer.Ordinal) || Again.Contains(word, StringComparer.Ordinal) || Array.Exists(Kinds, kind => kind.Words.Contains(word, StringComparer.Ordinal));

    /// <summary>"Until Monday", said on a Monday, is a week; so it is where no day is named.</summary>
    private static DateOnly Until(DateReading dates, DateOnly today) => (dates.Target ?? dates.Window?.From) switch
    {
        { } day when day != today => day,
        _ => today.AddDays(7),
    };

    private static bool Has(Utterance said, string[] words) => said.Tokens.Any(token => words.Contains(token.Word, StringComparer.Ordinal));

    private static IReadOnlyList<NewsKind> KindsIn(Utterance said) => [.. Kinds.Where(kind => Has(said, kind.Words)).Select(kind => kind.Kind)];

    /// <summary>"18:00", "6pm", "8.30 am", "9".</summary>
    private static IReadOnlyList<TimeOnly> ClocksIn(string text) => [.. Clocks().Matches(text).Select(ToClock).OfType<TimeOnly>()];

    private static TimeOnly? ToClock(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        hour = match.Groups["half"].Value.ToLowerInvariant() switch
        {
            "pm" when hour < 12 => hour + 12,
            "am" when hour == 12 => 0,
            _ => hour,
        };
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"\b(?<hour>\d{1,2})([:.](?<minute>\d\d))?\s*(?<half>[ap]m)?\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clocks();
}
