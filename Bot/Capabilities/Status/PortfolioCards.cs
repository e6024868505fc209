using AccountBot.Cards;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Status;

/// <summary>Several accounts in a line each, the worst first, as text and card.</summary>
internal static class PortfolioCards
{
    public static Message Several(StatusAnswer answer, Inquiry inquiry, int from, string currency)
    {
        var heading = StatusWords.Heading(answer);
        var (page, paging) = Paging.Cut(answer.OfWanted is { Count: > 0 } wanted ? wanted : answer.Accounts, from);
        return new Message(
            string.Join('\n', [$"{heading}.", .. page.Select(standing => $"{StatusWords.Row(standing, currency)}."), .. paging.Left > 0 ? [paging.Rest] : Array.Empty<string>()]),
            new AdaptiveCard
            {
                Body = [TextBlock.Heading(heading), .. page.SelectMany(standing => Elements(standing, currency)), .. QuestionCards.RestOf(paging)],
                Actions = paging.Buttons("status", inquiry.Said),
            });
    }

    private static IEnumerable<CardElement> Elements(Standing standing, string currency) =>
    [
        QuestionCards.Item(
            CardText.Bold(QuestionWords.Clip(standing.Book.Head.Name)) + "  " + QuestionWords.Clip(standing.Book.Head.Client),
            $"{StatusWords.Signals(standing)}; {StatusWords.RowDetails(standing, currency)}",
            QuestionWords.Rag(standing.Status),
            QuestionCards.ColorOf(standing.Status)) with { Separator = true },
    ];
}
