using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Capabilities.Issues;

/// <summary>What somebody says of an issue: what is wrong, how bad it is, what the client was promised by when. Pure.</summary>
internal static class IssueReader
{
    private const int LongestTitle = 300;

    private static readonly string[] Nouns = ["issue", "risk", "problem", "concern", "complaint"];
    private static readonly string[] Leads = ["that", "about", "with", "regarding", "re", "high", "medium", "low", "severity"];

    private static readonly HashSet<int> Nobody = [];

    public static IssueOrder Read(Understanding said, WorkingCalendar calendar, DateTimeOffset now)
    {
        var words = said.Utterance.Tokens.Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        var promise = PromiseReader.In(said.Utterance) is { } at ? PromiseReader.Read(said, at, Nobody, calendar, now) : null;
        return new IssueOrder(Account: null, TitleOf(said.Utterance, promise is not null), SeverityOf(words), promise, []);
    }

    public static IssueSeverity? SeverityOf(IReadOnlySet<string> words) => words switch
    {
        _ when words.Any(word => word is "high" or "urgent" or "serious" or "critical" or "fuming" or "furious" or "livid" or "raging") => IssueSeverity.High,
        _ when words.Contains("medium") => IssueSeverity.Medium,
        _ when words.Contains("low") || words.Contains("minor") => IssueSeverity.Low,
        _ => null,
    };

    /// <summary>The words behind "raise an issue", or all of them; without what was promised. Empty where nothing is said but that there is one.</summary>
    private static string TitleOf(Utterance said, bool isPromised)
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

        var promise = PromiseReader.In(said);
        var end = promise is { } at && (isPromised || said.WordAt(at).StartsWith("promise", StringComparison.Ordinal)) && at > start ? LessWe(said, at) : said.Tokens.Count;
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
}
