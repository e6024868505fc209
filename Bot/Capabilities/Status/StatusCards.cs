using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;
using AccountBot.People;

namespace AccountBot.Capabilities.Status;

/// <summary>One account's status as text and card. Each part is made once, and both are made of the parts.</summary>
internal static class StatusCards
{
    private const int Shown = 5;
    private const int LinesShown = 10;

    public static Message One(Standing standing, Names names, Agency agency)
    {
        var head = standing.Book.Head;
        var told = Parts(standing, new StatusVoice(names, agency, standing.Today)).Where(part => part.Items.Count > 0 || part.Nothing.Length > 0).ToList();
        return new Message(
            string.Join('\n', [$"{head.Name} ({head.Client}): {QuestionWords.Rag(standing.Status)}. {StatusWords.Strategy(standing)} {StatusWords.Why(standing)}", .. told.Select(part => part.Text)]),
            new AdaptiveCard
            {
                Body =
                [
                    new ColumnSet(
                    [
                        new Column([TextBlock.Heading(QuestionWords.Clip(head.Name)), TextBlock.Subtle(QuestionWords.Clip(head.Client))]) { Stretches = true },
                        new Column([new TextBlock(QuestionWords.Rag(standing.Status)) { Color = QuestionCards.ColorOf(standing.Status), Size = TextSize.Large, IsBold = true }]),
                    ]),
                    new TextBlock(StatusWords.Why(standing)),
                    TextBlock.Subtle(StatusWords.Strategy(standing)),
                    .. told.SelectMany(part => part.Elements),
                ],
            });
    }

    private static IReadOnlyList<Part> Parts(Standing standing, StatusVoice voice) =>
        [Overdue(standing, voice), Next(standing, voice), Budget(standing, voice), Issues(standing, voice), Requests(standing, voice.Names)];

    private static Part Overdue(Standing standing, StatusVoice voice) => new(
        "Overdue",
        [.. standing.Overdue.Take(Shown).Select(milestone => Item(milestone, "overdue", TextColor.Attention, voice))],
        Nothing: "",
        StatusWords.More(standing.Overdue.Count - Shown, "overdue", "overdue"));

    private static Part Next(Standing standing, StatusVoice voice) => new(
        "Next deadlines",
        [.. standing.Next.Select(milestone => Item(milestone, QuestionWords.State(milestone.Facts.State), QuestionCards.ColorOf(milestone.Facts.State), voice))],
        standing.Overdue.Count > 0 ? "" : StatusWords.NoMilestones,
        More: "");

    private static PartItem Item(Kept<MilestoneFacts> milestone, string word, TextColor color, StatusVoice voice) => new(
        StatusWords.Plain(milestone.Facts, voice.Names, voice.Today),
        StatusWords.Details(milestone.Facts, voice.Names, voice.Today),
        voice.SetBy(milestone),
        details => QuestionCards.Item(QuestionWords.Clip(milestone.Facts.Title), details, word, color));

    private static Part Budget(Standing standing, StatusVoice voice) => new(
        "Budget",
        [.. standing.Lines.Take(LinesShown).Select(line => BudgetLine(line, voice))],
        StatusWords.NoBudget,
        StatusWords.More(standing.Lines.Count - LinesShown, "line", "lines"))
    {
        Summary = standing.Lines.Count == 0 ? "" : StatusWords.AllMoney(standing, voice.Currency),
        Picture = [.. BudgetBar.Of([.. standing.Lines.Select(line => line.Facts)])],
    };

    private static PartItem BudgetLine(Kept<BudgetLineFacts> line, StatusVoice voice) => new(
        StatusWords.Line(line.Facts, voice.Currency),
        StatusWords.Used(line.Facts, voice.Currency),
        voice.SetBy(line),
        details => QuestionCards.Item(
            QuestionWords.Clip(line.Facts.Line),
            details,
            StatusWords.Left(line.Facts, voice.Currency),
            line.Facts.Left < 0 ? TextColor.Attention : TextColor.Default));

    private static Part Issues(Standing standing, StatusVoice voice) => new(
        "Open issues",
        [.. standing.OpenIssues.Take(Shown).Select(issue => new PartItem(
            $"{QuestionWords.Clip(issue.Facts.Title)} ({voice.Severity(issue.Facts)})",
            voice.Severity(issue.Facts),
            voice.SetBy(issue),
            details => TwoLines(QuestionWords.Clip(issue.Facts.Title), details)))],
        StatusWords.NoIssues,
        StatusWords.More(standing.OpenIssues.Count - Shown, "issue", "issues"));

    private static Part Requests(Standing standing, Names names) => new(
        "Open requests",
        [.. standing.Requests.Take(Shown).Select(request => new PartItem(
            StatusWords.Request(request, standing.Book, names),
            StatusWords.WhoHasIt(request, standing.Book, names),
            SetBy: "",
            details => TwoLines(QuestionWords.Clip(request.Summary), details)))],
        StatusWords.NoRequests,
        StatusWords.More(standing.Requests.Count - Shown, "request", "requests"));

    private static CardElement TwoLines(string first, string second) => new Container([new TextBlock(first), TextBlock.Subtle(second)]);

    /// <param name="SetBy">Who set it and when; empty where the details say so.</param>
    /// <param name="Draw">The item with these details under it.</param>
    private sealed record PartItem(string Text, string Details, string SetBy, Func<string, CardElement> Draw);

    /// <param name="Nothing">What is said where there is no item; empty where the part is then left out.</param>
    /// <param name="More">How many are not shown, in words.</param>
    private sealed record Part(string Title, IReadOnlyList<PartItem> Items, string Nothing, string More)
    {
        /// <summary>All items in one sentence; empty where there is none.</summary>
        public string Summary { get; init; } = "";

        /// <summary>The same to look at.</summary>
        public IReadOnlyList<CardElement> Picture { get; init; } = [];

        public string Text => Items.Count == 0 ? Nothing : $"{Title}: {string.Join("; ", Items.Select(Worded))}. {string.Join(' ', new[] { More, Summary, ForAll }.Where(sentence => sentence.Length > 0))}".TrimEnd();

        /// <summary>Said once where it is the same of all; empty where each item says its own.</summary>
        private string ForAll => Items.Select(item => item.SetBy).Distinct(StringComparer.Ordinal).ToList() is [var same] ? same : "";

        private string Worded(PartItem item) => ForAll.Length > 0 || item.SetBy.Length == 0 ? item.Text : $"{item.Text} ({item.SetBy.TrimEnd('.')})";

        private string Detailed(PartItem item) => ForAll.Length > 0 || item.SetBy.Length == 0 ? item.Details : $"{item.Details}. {item.SetBy}";

        public IEnumerable<CardElement> Elements =>
        [
            new TextBlock(Title) { IsBold = true, IsHeading = true, Separator = true },
            .. Picture,
            .. Summary.Length > 0 ? [TextBlock.Subtle(Summary)] : Array.Empty<CardElement>(),
            .. Items.Select(item => item.Draw(Detailed(item))),
            .. Items.Count == 0 ? [TextBlock.Subtle(Nothing)] : Array.Empty<CardElement>(),
            .. new[] { More, ForAll }.Where(sentence => sentence.Length > 0).Select(sentence => TextBlock.Subtle(sentence)),
        ];
    }
}
