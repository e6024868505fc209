using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.Reports;

/// <summary>A draft with its one text, and what came of it.</summary>
internal static class ReportCards
{
    public const int LongestText = 4000;

    public static Message Draft(Person to, ReportDraft draft, Form form) => new($"{ReportWords.Drafted(to)}:\n{draft.Text}", new AdaptiveCard
    {
        Body =
        [
            TextBlock.Heading(ReportWords.Drafted(to)),
            new InputText(ReportVerbs.Text, ReportWords.TextLabel) { IsMultiline = true, IsRequired = true, MaxLength = LongestText, Value = draft.Text, ErrorMessage = ReportWords.NeedsText },
        ],
        Actions =
        [
            Button("Send", ReportVerbs.Send, form) with { Style = ActionStyle.Positive },
            Button("Cancel", ReportVerbs.Cancel, form) with { SendsInputs = false },
        ],
    });

    public static Message Sent(Report report, Names names) => new($"{ReportWords.From(report, names)}:\n{report.Text}", new AdaptiveCard
    {
        Body = [TextBlock.Heading(ReportWords.From(report, names)), .. report.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new TextBlock(line) { IsTight = true })],
    });

    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });

    private static ActionExecute Button(string title, string verb, Form form) =>
        new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal) { [AccountChoiceCard.Form] = form.Id });
}

/// <summary>The buttons of this capability, and the names of what they send.</summary>
internal static class ReportVerbs
{
    public const string Send = "reports.send";
    public const string Cancel = "reports.cancel";
    public const string Text = "text";
}
