using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Status;

/// <summary>Says a fact with who set it and when; what nobody touched for long is said to be old.</summary>
internal sealed record StatusVoice(Names Names, Agency Agency, DateOnly Today)
{
    public string Currency => Agency.Currency;

    public string SetBy<T>(Kept<T> kept) => QuestionWords.SetBy(kept, Names, Agency, Today);

    public string Milestone(Kept<MilestoneFacts> milestone) => $"{StatusWords.Plain(milestone.Facts, Names, Today)} ({InBrackets(milestone)})";

    public string MilestoneDetails(Kept<MilestoneFacts> milestone) => $"{StatusWords.Details(milestone.Facts, Names, Today)}. {SetBy(milestone)}";

    public string Line(Kept<BudgetLineFacts> line) => $"{QuestionWords.Clip(line.Facts.Line)} {StatusWords.Left(line.Facts, Currency)} ({InBrackets(line)})";

    public string Issue(Kept<IssueFacts> issue) => $"{QuestionWords.Clip(issue.Facts.Title)} ({Severity(issue.Facts)})";

    public string IssueDetails(Kept<IssueFacts> issue) => $"{Severity(issue.Facts)}. {SetBy(issue)}";

    private string InBrackets<T>(Kept<T> kept) => SetBy(kept) is ['S', .. var rest] ? $"s{rest.TrimEnd('.')}" : "";

    private string Severity(IssueFacts issue)
    {
        var severity = issue.Severity is { } grave ? $"{grave.ToString().ToLowerInvariant()} severity" : "severity not judged";
        return issue.Promised is { } promise ? $"{severity}; promised to the client by {Says.Date(Day(promise.By))}: {QuestionWords.Clip(promise.What)}" : severity;
    }

    private DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Agency.Calendar.Zone).DateTime);
}
