using AccountBot.Language;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>What is said of a timeline that cannot be taken as it is.</summary>
internal static class TimelineWords
{
    public const string NoHeaders = "no row names both a milestone and a date: it wants headers such as Milestone, Due date, Owner, Status";
    public const string NoTitle = "the milestone has no title";
    public const string NoDate = "the milestone has no date";
    public const string NoAccount = "the row names no account: give the sheet a column Account, or say --account ID";

    public static string NoDay(string text) => $"'{text}' is no date that is clear, such as 4 Dec 2026 or 4/12/2026";

    public static string NoState(string text) => $"'{text}' is no state: planned, on track, at risk, late or done";

    public static string Nobody(string text, IReadOnlyList<string> near) => near.Count == 0
        ? $"nobody, or more than one person, is called '{text}' in the agency file"
        : $"nobody is called '{text}' in the agency file; did you mean {Says.List(near)}?";

    public static string NoAccountOf(string text) => $"there is no account '{text}'";

    public static string OtherAccount(string text, string asked) => $"the row is of '{text}', and --account says {asked}";

    public static string Heading(int row, string text) => $"row {row}: left out, a heading: {text}";
}
