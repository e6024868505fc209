using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Status;

/// <summary>Several accounts, or a few milestones, in a line each, as text and card.</summary>
internal static class PortfolioCards
{
    public static Message Several(StatusAnswer answer, Inquiry inquiry, int from, Agency agency)
    {
        var heading = StatusWords.Heading(answer);
        var voice = new StatusVoice(inquiry.Names, agency, inquiry.Today);
        var (page, paging) = Paging.Cut(answer.OfWanted is { Count: > 0 } wanted ? wanted : answer.Accounts, from);
        return new Message(
            string.Join('\n', [$"{heading}.", .. page.Select(standing => $"{StatusWords.Row(standing, voice)}."), .. paging.Left > 0 ? [paging.Rest] : Array.Empty<string>()]),
            new AdaptiveCard
            {
                Body = [TextBlock.Heading(heading), .. page.SelectMany(standing => Elements(standing, voice)), .. QuestionCards.RestOf(paging)],
                Actions = paging.Buttons("status", inquiry.Said),
            });
    }

    /// <summary>How what was named stands ("is the deck on track?").</summary>
    public static Message Milestones(Inquiry inquiry, int from)
    {
        var (page, paging) = Paging.Cut(inquiry.Spoken.Milestones, from);
        return new Message(
            string.Join('\n', [.. page.Select(one => $"{QuestionWords.Clip(one.Book.Head.Name)}: {StatusWords.Plain(one.Facts, inquiry.Names, inquiry.Today)}."), .. paging.Left > 0 ? [paging.Rest] : Array.Empty<string>()]),
            new AdaptiveCard
            {
                Body = [.. page.SelectMany(one => Elements(one, inquiry)), .. QuestionCards.RestOf(paging)],
                Actions = paging.Buttons("status", inquiry.Said),
            });
    }

    private static IEnumerable<CardElement> Elements(OnAccount<MilestoneFacts> milestone, Inquiry inquiry) =>
    [
        QuestionCards.AccountHeading(milestone.Book),
        QuestionCards.Item(
            QuestionWords.Clip(milestone.Facts.Title),
            StatusWords.Details(milestone.Facts, inquiry.Names, inquiry.Today),
            QuestionWords.State(milestone.Facts.State),
            QuestionCards.ColorOf(milestone.Facts.State)),
    ];

    private static IEnumerable<CardElement> Elements(Standing standing, StatusVoice voice) =>
    [
        QuestionCards.Item(
            CardText.Bold(QuestionWords.Clip(standing.Book.Head.Name)) + "  " + QuestionWords.Clip(standing.Book.Head.Client),
            $"{StatusWords.Signals(standing)}; {StatusWords.RowDetails(standing, voice)}",
            QuestionWords.Rag(standing.Status),
            QuestionCards.ColorOf(standing.Status)) with { Separator = true },
    ];
}
