using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Capabilities.Issues;

/// <summary>What a client was promised and by when: a day, a time of day, or so many hours or days, of work or by the clock, as it was said. Pure.</summary>
internal static class PromiseReader
{
    private static readonly string[] Verbs = ["promised", "promise", "told", "assured", "said"];
    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Nobody promises anything in so many days.</summary>
    private const int Most = 400;

    /// <summary>Where it says that something was promised, in words that mean nothing else; null where it does not.</summary>
    public static int? In(Utterance said) =>
        Enumerable.Range(0, said.Tokens.Count).Where(at => said.WordAt(at) is "promised" or "promise" || IsTold(said, at)).Select(at => (int?)at).FirstOrDefault();

    /// <summary>"Told them we'd come back": whoever tells a client what they are going to do has promised it.</summary>
    private static bool IsTold(Utterance said, int at)
    {
        if (said.WordAt(at) is not ("told" or "assured"))
        {
            return false;
        }

        do
        {
            at++;
        }
        while (said.WordAt(at) is "them" or "him" or "her" or "the" or "client" or "that");
        return said.WordAt(at) is "wed" or "id" or "well" or "ill" || (said.WordAt(at) is "we" or "i" && (said.WordAt(at + 1) is "would" or "will" or "shall" || IsShortened(said.Typed(at))));
    }

    /// <summary>"We'd", "we'll".</summary>
    private static bool IsShortened(ReadOnlySpan<char> typed) =>
        typed.EndsWith("'d", StringComparison.OrdinalIgnoreCase) || typed.EndsWith("'ll", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same where it is known that something was: "told them we'd come back".</summary>
    public static int? Told(Utterance said) =>
        Enumerable.Range(0, said.Tokens.Count).Where(at => Verbs.Contains(said.WordAt(at))).Select(at => (int?)at).FirstOrDefault();

    /// <param name="at">Where it says that it was promised.</param>
    /// <param name="names">Tokens that name the account or its client.</param>
    /// <returns>Null where no moment is named.</returns>
    public static ClientPromise? Read(Understanding understood, int at, IReadOnlySet<int> names, WorkingCalendar calendar, DateTimeOffset now)
    {
        var said = understood.Utterance;
        var within = Within(said, at, calendar, now);
        if ((within?.By ?? MomentOf(understood, calendar, now)) is not { } by)
        {
            return null;
        }

        var first = understood.Slots.Dates.Mentions.Select(mention => mention.Span.Start).Where(start => start > at).Append(within?.Start ?? said.Tokens.Count).Min();
        return new ClientPromise(What(said, at, first, names), by);
    }

    /// <summary>The words between the promise and its moment.</summary>
    private static string What(Utterance said, int at, int first, IReadOnlySet<int> names)
    {
        var start = at + 1;
        while (names.Contains(start) || LeadsIn(said.WordAt(start)) || NamesClient(said, start) || LeadsToName(said, start, names))
        {
            start++;
        }

        while (first > start && said.WordAt(first - 1) is "by" or "until" or "before" or "on" or "within" or "in")
        {
            first--;
        }

        var isToDo = Enumerable.Range(at + 1, start - at - 1).Any(place => said.WordAt(place) is "to" or "we" or "would" or "wed" or "id" or "well" or "will");
        return start < first ? $"{(isToDo ? "that we " : "")}{said.Quote(new TokenSpan(start, first))}" : "an answer";
    }

    private static bool LeadsIn(string word) => word is "them" or "him" or "her" or "client" or "to" or "that" or "we" or "would" or "wed" or "id" or "well" or "will";

    private static bool NamesClient(Utterance said, int at) => said.WordAt(at) is "the" && said.WordAt(at + 1) is "client";

    private static bool LeadsToName(Utterance said, int at, IReadOnlySet<int> names) => said.WordAt(at) is "on" or "for" or "of" && names.Contains(at + 1);

    /// <summary>"within 4 working hours", "in two days": a working day ends with its work, an hour by the clock is one.</summary>
    private static (DateTimeOffset By, int Start)? Within(Utterance said, int from, WorkingCalendar calendar, DateTimeOffset now)
    {
        for (var at = from + 1; at < said.Tokens.Count; at++)
        {
            if (said.WordAt(at) is "within" or "in" && CountOf(said.WordAt(at + 1)) is { } count)
            {
                var works = said.WordAt(at + 2) is "working" or "business" or "office";
                return Moment(said.WordAt(at + (works ? 3 : 2)), works, count, calendar, now) is { } by ? (by, at) : null;
            }
        }

        return null;
    }

    private static DateTimeOffset? Moment(string unit, bool works, int count, WorkingCalendar calendar, DateTimeOffset now)
    {
        var today = calendar.Day(now);
        return (unit, works) switch
        {
            ("hour" or "hours" or "hrs" or "hr" or "h", true) => calendar.AddWorkingTime(now, TimeSpan.FromHours(count), calendar.Zone),
            ("hour" or "hours" or "hrs" or "hr" or "h", _) => now.AddHours(count),
            ("day" or "days", true) => calendar.At(calendar.AddWorkingDays(today, count), calendar.To),
            ("day" or "days", _) => calendar.At(today.AddDays(count), calendar.To),
            _ => null,
        };
    }

    private static int? CountOf(string word) => word switch
    {
        "a" or "an" => 1,
        _ when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) && figure <= Most => figure,
        _ => Array.IndexOf(Small, word) is >= 0 and var small ? small : null,
    };

    /// <summary>The moment named: a day's time of day, or the end of its work where no time is said.</summary>
    private static DateTimeOffset? MomentOf(Understanding understood, WorkingCalendar calendar, DateTimeOffset now)
    {
        var dates = understood.Slots.Dates;
        var clock = dates.Mentions.OfType<DateMention.Clock>().Select(mention => ClockOf(understood.Utterance.Quote(mention.Span))).FirstOrDefault(found => found is not null);
        var day = dates.Target ?? dates.Window?.To ?? (clock is null ? null : calendar.Day(now));
        return day is { } known ? calendar.At(known, clock ?? calendar.To) : null;
    }

    /// <summary>Null where the words are no time of day.</summary>
    public static TimeOnly? ClockOf(string words)
    {
        var text = words.Replace(" ", "", StringComparison.Ordinal).Replace("o'clock", ":00", StringComparison.OrdinalIgnoreCase).ToUpperInvariant();
        string[] forms = ["htt", "h:mmtt", "H:mm", "HH:mm"];
        return text switch
        {
            "NOON" or "MIDDAY" or "LUNCHTIME" => new TimeOnly(12, 0),
            _ when TimeOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => time,
            _ => null,
        };
    }
}
