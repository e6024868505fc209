using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Capabilities.Issues;

/// <summary>What somebody says of an issue: what is wrong, how bad it is, what the client was promised by when. Pure.</summary>
internal static class IssueReader
{
    private const int LongestTitle = 300;

    private static readonly string[] Nouns = ["issue", "risk", "problem", "concern", "complaint"];
    private static readonly string[] Leads = ["that", "about", "with", "regarding", "re", "high", "medium", "low", "severity"];

    public static IssueOrder Read(Understanding said, WorkingCalendar calendar, DateTimeOffset now)
    {
        var words = said.Utterance.Tokens.Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        return new IssueOrder(Account: null, TitleOf(said.Utterance), SeverityOf(words), PromiseOf(said, calendar, now), []);
    }

    public static IssueSeverity? SeverityOf(IReadOnlySet<string> words) => words switch
    {
        _ when words.Any(word => word is "high" or "urgent" or "serious" or "critical" or "fuming" or "furious" or "livid" or "raging") => IssueSeverity.High,
        _ when words.Contains("medium") => IssueSeverity.Medium,
        _ when words.Contains("low") || words.Contains("minor") => IssueSeverity.Low,
        _ => null,
    };

    /// <summary>The words behind "raise an issue", or all of them; without what was promised. Empty where nothing is said but that there is one.</summary>
    private static string TitleOf(Utterance said)
    {
        var noun = Enumerable.Range(0, Math.Min(said.Tokens.Count, 6)).FirstOrDefault(at => Nouns.Contains(said.WordAt(at)), -1);
        var start = noun + 1;
        while (noun >= 0 && Leads.Contains(said.WordAt(start)))
        {
            start++;
        }

        if (noun >= 0 && Colon(said, start) is { } behind)
        {
            start = behind;
        }

        var promise = Promised(said);
        var end = promise is { } at && at > start ? LessWe(said, at) : said.Tokens.Count;
        var title = start < end ? said.Quote(new TokenSpan(start, end)) : "";
        return title[..Math.Min(title.Length, LongestTitle)];
    }

    /// <summary>"raise an issue on Orlavex: the proof is wrong": what is wrong stands behind the colon.</summary>
    private static int? Colon(Utterance said, int from)
    {
        for (var at = from; at < said.Tokens.Count; at++)
        {
            if (said.Gap(at).Contains(':'))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>"…, we promised": the "we" goes too.</summary>
    private static int LessWe(Utterance said, int at)
    {
        while (said.WordAt(at - 1) is "we" or "i" or "have" or "weve" or "ive" or "and" or "client" or "them" or "was" or "the")
        {
            at--;
        }

        return at;
    }

    private static int? Promised(Utterance said) =>
        Enumerable.Range(0, said.Tokens.Count).Where(at => said.WordAt(at) is "promised" or "promise").Select(at => (int?)at).FirstOrDefault();

    private static ClientPromise? PromiseOf(Understanding understood, WorkingCalendar calendar, DateTimeOffset now)
    {
        var said = understood.Utterance;
        if (Promised(said) is not { } at || MomentOf(understood, calendar, now) is not { } by)
        {
            return null;
        }

        var first = understood.Slots.Dates.Mentions.Where(mention => mention.Span.Start > at).Select(mention => mention.Span.Start).DefaultIfEmpty(said.Tokens.Count).Min();
        var start = at + 1;
        while (said.WordAt(start) is "them" or "the" or "client" or "to" or "that" or "we" or "would" or "wed")
        {
            start++;
        }

        while (first > start && said.WordAt(first - 1) is "by" or "until" or "before" or "on" or "within" or "in")
        {
            first--;
        }

        return new ClientPromise(start < first ? said.Quote(new TokenSpan(start, first)) : "an answer", by);
    }

    /// <summary>The moment named: a day's time of day, or the end of its work where no time is said.</summary>
    private static DateTimeOffset? MomentOf(Understanding understood, WorkingCalendar calendar, DateTimeOffset now)
    {
        var dates = understood.Slots.Dates;
        var clock = dates.Mentions.OfType<DateMention.Clock>().Select(mention => ClockOf(understood.Utterance.Quote(mention.Span))).FirstOrDefault(found => found is not null);
        var day = dates.Target ?? dates.Window?.To ?? (clock is null ? null : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, calendar.Zone).DateTime));
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
