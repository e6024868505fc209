using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Status;

/// <summary>What it takes to say who set a fact and when, and whether it is old.</summary>
internal sealed record StatusVoice(Names Names, Agency Agency, DateOnly Today)
{
    public string Currency => Agency.Currency;

    public string SetBy<T>(Kept<T> kept) => QuestionWords.SetBy(kept, Names, Agency, Today);

    public string Severity(IssueFacts issue)
    {
        var severity = issue.Severity is { } grave ? $"{grave.ToString().ToLowerInvariant()} severity" : "severity not said";
        return issue.Promised is { } promise ? $"{severity}; promised to the client by {Says.Date(Day(promise.By))}: {QuestionWords.Clip(promise.What)}" : severity;
    }

    private DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Agency.Calendar.Zone).DateTime);
}
