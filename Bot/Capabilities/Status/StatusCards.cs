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
        IReadOnlyList<Part> parts = [Overdue(standing, names), Next(standing, names), Budget(standing, agency), Issues(standing, agency), Requests(standing, names)];
        var told = parts.Where(part => part.Items.Count > 0 || part.Nothing.Length > 0).ToList();
        return new Message(
            string.Join('\n', [$"{head.Name} ({head.Client}): {QuestionWords.Rag(standing.Status)}. {StatusWords.Strategy(standing)}", .. told.Select(part => part.Text)]),
            new AdaptiveCard
            {
                Body =
                [
                    new ColumnSet(
                    [
                        new Column([TextBlock.Heading(QuestionWords.Clip(head.Name)), TextBlock.Subtle(QuestionWords.Clip(head.Client))]) { Stretches = true },
                        new Column([new TextBlock(QuestionWords.Rag(standing.Status)) { Color = QuestionCards.ColorOf(standing.Status), Size = TextSize.Large, IsBold = true }]),
                    ]),
                    new TextBlock(StatusWords.Strategy(standing)),
                    .. told.SelectMany(part => part.Elements),
                ],
            });
    }

    private static Part Overdue(Standing standing, Names names) => new(
        "Overdue",
        [.. standing.Overdue.Take(Shown).Select(milestone => Item(milestone, "overdue", TextColor.Attention, standing, names))],
        Nothing: "",
        StatusWords.More(standing.Overdue.Count - Shown, "overdue", "overdue"));

    private static Part Next(Standing standing, Names names) => new(
        "Next deadlines",
        [.. standing.Next.Select(milestone => Item(milestone, QuestionWords.State(milestone.State), QuestionCards.ColorOf(milestone.State), standing, names))],
        standing.Overdue.Count > 0 ? "" : StatusWords.NoMilestones,
        More: "");

    private static PartItem Item(MilestoneFacts milestone, string word, TextColor color, Standing standing, Names names) => new(
        StatusWords.Milestone(milestone, names, standing.Today),
        QuestionCards.Item(QuestionWords.Clip(milestone.Title), StatusWords.MilestoneDetails(milestone, names, standing.Today), word, color));

    private static Part Budget(Standing standing, Agency agency) => new(
        "Budget",
        [.. standing.Lines.Take(LinesShown).Select(line => new PartItem(StatusWords.Line(line, agency.Currency), BudgetLine(line, agency.Currency)))],
        StatusWords.NoBudget,
        StatusWords.More(standing.Lines.Count - LinesShown, "line", "lines"));

    private static CardElement BudgetLine(BudgetLineFacts line, string currency) => new ColumnSet(
    [
        new Column([new TextBlock(QuestionWords.Clip(line.Line))]) { Stretches = true },
        new Column([new TextBlock(StatusWords.Left(line, currency)) { Color = line.Left < 0 ? TextColor.Attention : TextColor.Default }]),
    ]);

    private static Part Issues(Standing standing, Agency agency) => new(
        "Open issues",
        [.. standing.Issues.Take(Shown).Select(issue => new PartItem(StatusWords.Issue(issue, agency), TwoLines(QuestionWords.Clip(issue.Title), StatusWords.IssueDetails(issue, agency))))],
        StatusWords.NoIssues,
        StatusWords.More(standing.Issues.Count - Shown, "issue", "issues"));

    private static Part Requests(Standing standing, Names names) => new(
        "Open requests",
        [.. standing.Requests.Take(Shown).Select(request => new PartItem(
            StatusWords.Request(request, standing.Book, names),
            TwoLines(QuestionWords.Clip(request.Summary), StatusWords.WhoHasIt(request, standing.Book, names))))],
        StatusWords.NoRequests,
        StatusWords.More(standing.Requests.Count - Shown, "request", "requests"));

    private static CardElement TwoLines(string first, string second) => new Container([new TextBlock(first), TextBlock.Subtle(second)]);

    private sealed record PartItem(string Text, CardElement Element);

    /// <param name="Nothing">What is said where there is no item; empty where the part is then left out.</param>
    /// <param name="More">How many are not shown, in words.</param>
    private sealed record Part(string Title, IReadOnlyList<PartItem> Items, string Nothing, string More)
    {
        public string Text => Items.Count == 0 ? Nothing : $"{Title}: {string.Join("; ", Items.Select(item => item.Text))}. {More}".TrimEnd();

        public IEnumerable<CardElement> Elements =>
        [
            new TextBlock(Title) { IsBold = true, IsHeading = true, Separator = true },
            .. Items.Select(item => item.Element),
            .. Items.Count == 0 ? [TextBlock.Subtle(Nothing)] : Array.Empty<CardElement>(),
            .. More.Length > 0 ? [TextBlock.Subtle(More)] : Array.Empty<CardElement>(),
        ];
    }
}
