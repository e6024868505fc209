using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Reports;

/// <summary>What is said of updates that people owe each other.</summary>
internal static class ReportWords
{
    public const string OnNoAccount = "You are not on any account's team, so there is nothing to report. Your manager or an administrator can put you on one.";
    public const string ForWhom = "For whom? Say it with a name, for example “draft my weekly for Helen”.";
    public const string NothingShared = "There is no account that both of you may see, so I can't draft that.";
    public const string Cancelled = "Cancelled. Nothing was sent.";
    public const string FormGone = "I no longer have that draft. Ask me for it once more.";
    public const string NeedsText = "Write something first: an empty update tells nothing.";
    public const string NoneSent = "I have kept no such update.";
    public const string AllKnown = "Nothing material has happened on your accounts that you have not been told.";
    public const string NothingNew = "Nothing material has changed since the last update.";
    public const string More = "There is more than fits here: ask what changed on one account.";
    public const string TextLabel = "Your update";

    public static string Drafted(Person to) => $"Your update for {to.Name}. Change what you like, then send it";

    public static string Sent(string name) => $"Sent to {name}.";

    public static string From(Report report, Names names) => $"Update from {names[report.By]}";

    public static string Kept(Report report, Names names, DateOnly day) => $"{Says.Date(day)}, {names[report.By]} to {names[report.To]}";

    public static string AsFile(Uri link) => $"As a file, for whoever has this link within a month: {link}";

    /// <summary>As Markdown: the accounts as headings, what happened as lists.</summary>
    public static string File(Report report, Names names, DateOnly day)
    {
        var lines = report.Text.Split('\n').Select(line => line.TrimEnd());
        var body = lines.Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? $"- {Markdown.Escape(line[2..])}" : Markdown.Escape(line));
        return $"# Update, {Says.Date(day)}\n\nFrom {Markdown.Escape(names[report.By])} to {Markdown.Escape(names[report.To])}\n\n{string.Join('\n', body)}\n";
    }

    public static string WhichPerson(IReadOnlyList<Person> several) => $"Whom do you mean, {string.Join(" or ", several.Select(person => person.Name))}? Say it once more with the full name.";

    public static string UnknownPerson(string name) => $"I know nobody called “{QuestionWords.Clip(name)}”. Say it once more with the name of somebody on your accounts.";

    public static string Account(AccountBook book, IReadOnlyList<string> lines) => string.Join('\n', [$"{book.Head.Name} ({QuestionWords.Rag(book.Head.Status).ToLowerInvariant()})", .. (lines.Count > 0 ? lines : [NothingNew]).Select(line => $"- {line}")]);
}
