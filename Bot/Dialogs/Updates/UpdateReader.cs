using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Dialogs.Updates;

/// <summary>What an update says, apart from what it speaks of. Pure.</summary>
internal static class UpdateReader
{
    private static readonly string[] DoneWords = ["done", "complete", "completed", "finished", "delivered", "submitted", "shipped", "hit", "tick"];
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] NewWords = ["milestone", "deliverable", "deadline"];

    /// <summary>Null where the words say nothing that could be noted.</summary>
    /// <param name="spokenOf">Words that name a thing of the account: they say nothing of how it goes.</param>
    public static UpdateOrder? Read(Heard heard, IReadOnlySet<int> spokenOf)
    {
        var (said, slots) = (heard.Said.Utterance, heard.Said.Slots);
        var words = Enumerable.Range(0, said.Tokens.Count).Where(at => !spokenOf.Contains(at)).Select(said.WordAt).ToHashSet(StringComparer.Ordinal);
        var told = slots.Reason is { Span: var span } ? Enumerable.Range(0, span.Start).Where(at => !spokenOf.Contains(at)).Select(said.WordAt).ToHashSet(StringComparer.Ordinal) : words;
        words = StateOf(told) is null ? words : told;
        var kind = KindOf(heard.Said.Intent, words);
        var order = new UpdateOrder(kind, Target: null, said.Text, []) { Why = Why(heard) };
        return kind switch
        {
            UpdateKind.Spent or UpdateKind.Committed => order with { Amount = slots.Amounts is [var first, ..] ? first.Value : null },
            UpdateKind.NewMilestone => order with { Title = TitleOf(heard), Day = slots.Target },
            UpdateKind.Owner => order,
            _ when StateOf(words) is { } state => order with { State = state, Colour = ColourOf(words), Day = DoneOn(slots.Dates.Window?.From ?? slots.Target, heard.Turn.Today, words) },
            _ => null,
        };
    }

    public static MilestoneState? StateOf(IReadOnlySet<string> words) => words switch
    {
        _ when words.Contains("risk") || words.Contains("amber") => MilestoneState.AtRisk,
        _ when words.Contains("track") || words.Contains("green") => MilestoneState.OnTrack,
        _ when words.Contains("late") || words.Contains("red") => MilestoneState.Late,
        _ when words.Any(DoneWords.Contains) => MilestoneState.Done,
        _ => null,
    };

    /// <summary>Dates read forward; what was done lies behind: "on Friday" is the last one, and "27 Feb" of this year where next year's is far off.</summary>
    public static DateOnly? DoneOn(DateOnly? said, DateOnly today, IReadOnlySet<string> words) => said switch
    {
        { } day when day > today && words.Any(Weekdays.Contains) => day.AddDays(-7 * ((day.DayNumber - today.DayNumber + 6) / 7)),
        { } day when day > today.AddMonths(6) => day.AddYears(-1),
        _ => said,
    };

    private static AccountStatus? ColourOf(IReadOnlySet<string> words) => words switch
    {
        _ when words.Contains("red") => AccountStatus.Red,
        _ when words.Contains("amber") => AccountStatus.Amber,
        _ when words.Contains("green") => AccountStatus.Green,
        _ => null,
    };

    private static UpdateKind KindOf(Intent intent, IReadOnlySet<string> words) => intent switch
    {
        Intent.LogSpend => words.Any(word => word.StartsWith("commit", StringComparison.Ordinal) || word == "ordered") ? UpdateKind.Committed : UpdateKind.Spent,
        _ when words.Any(NewWords.Contains) && (words.Contains("new") || words.Contains("add") || words.Contains("create")) => UpdateKind.NewMilestone,
        _ when words.Any(word => word is "assign" or "reassign" or "owner" or "owns") => UpdateKind.Owner,
        _ => UpdateKind.State,
    };

    /// <summary>Behind "because", or behind a colon or a dash.</summary>
    private static string? Why(Heard heard)
    {
        if (heard.Said.Slots.Reason is { } reason)
        {
            return reason.Text;
        }

        var text = heard.Said.Utterance.Text;
        var at = Math.Max(text.IndexOf(": ", StringComparison.Ordinal), text.IndexOf(" - ", StringComparison.Ordinal));
        return heard.Said.Intent == Intent.Update && at > 0 && text[(at + 2)..].Trim() is { Length: > 2 } why ? why : null;
    }

    /// <summary>The words behind "milestone", up to where a date or an account is named.</summary>
    private static string? TitleOf(Heard heard)
    {
        var said = heard.Said.Utterance;
        var accounts = Subjects.AccountMatchesIn(heard).SelectMany(match => match.Tokens).ToHashSet();
        var start = Enumerable.Range(0, said.Tokens.Count).FirstOrDefault(at => NewWords.Contains(said.WordAt(at)), -2) + 1;
        while (said.WordAt(start) is "called" or "named" or "on" or "for" || accounts.Contains(start))
        {
            start++;
        }

        var end = Math.Max(start, 0);
        while (end < said.Tokens.Count && !accounts.Contains(end) && !heard.Said.Slots.Dates.Covers(end))
        {
            end++;
        }

        while (end > start && said.WordAt(end - 1) is "on" or "for" or "due" or "by" or "at" or "the" or "to")
        {
            end--;
        }

        return start >= 0 && end > start ? said.Quote(new TokenSpan(start, end)) : null;
    }
}
