using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Content;

/// <summary>What is said of content and where it stands.</summary>
internal static class ContentWords
{
    public const string NoneOpen = "No content is on its way on your accounts, as far as it is recorded.";
    public const string NothingThere = "Nothing waits there, as far as it is recorded.";

    public static string WhichStage(IReadOnlyList<string> stages) => $"Where is it now? The stages here are {Says.List(stages)}.";

    public static string WhichContent(IReadOnlyList<string> titles) => titles.Count == 0 ? NoneOpen : $"Which content do you mean? Say it again with its name: {Says.List(titles)}.";

    public static string NotOpen(string title) => $"{title} is not open any more, so I changed nothing.";

    public static string MayNot(string account) => $"Content on {account} is not yours to hand on, so I changed nothing.";

    public static string Handed(MilestoneFacts content, IReadOnlyList<string> whose) => content.IsBack
        ? $"{Named(content)} came back from {content.Stage}. {Turn(whose)}"
        : $"{Named(content)} is at {content.Stage}. {Turn(whose)}";

    public static string YourTurn(MilestoneFacts content, AccountBook book, string by, string? why) =>
        $"{Named(content)} on {book.Head.Name} {(content.IsBack ? $"came back from {content.Stage}" : $"is at {content.Stage}")}, {by} says{(why is null ? "" : $" ({why})")}. It is your turn; it is due {Says.Date(content.Due)}.";

    public static string Standing(AccountBook book, Kept<MilestoneFacts> kept, IReadOnlyList<string> whose, Names names, WorkingCalendar calendar)
    {
        var since = Says.Date(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(kept.At, calendar.Zone).DateTime));
        var stage = kept.Facts.Stage is { } known ? $"{(kept.Facts.IsBack ? "back from" : "at")} {known}" : "at no recorded stage";
        return $"{book.Head.Name}: {Named(kept.Facts)} is {stage}, set by {(kept.By is { } by ? names[by] : "the agency file")} on {since}. {Turn(whose)} Due {Says.Date(kept.Facts.Due)}.";
    }

    public static string Stage(MilestoneFacts content) => content.Stage is null ? "" : $"{(content.IsBack ? "back from " : "")}{content.Stage}{(content.Version is { } version ? $", {version}" : "")}";

    private static string Named(MilestoneFacts content) => content.Version is { } version ? $"{content.Title} {version}" : content.Title;

    private static string Turn(IReadOnlyList<string> whose) => whose.Count switch
    {
        0 => "Nobody has it.",
        1 => $"{whose[0]} has it.",
        _ => $"{Says.List(whose)} have it.",
    };
}
