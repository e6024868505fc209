using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;

namespace AccountBot.Dialogs.Questions;

/// <summary>What the cards of all answers share. A colour never stands without its word.</summary>
internal static class QuestionCards
{
    /// <summary>An account's name with its client, above what is told of it.</summary>
    public static CardElement AccountHeading(AccountBook book) => new TextBlock(CardText.Bold(QuestionWords.Clip(book.Head.Name)) + "  " + QuestionWords.Clip(book.Head.Client))
    {
        Separator = true,
        Size = TextSize.Medium,
    };

    /// <summary>What, with the details under it, and how it stands at the right.</summary>
    public static CardElement Item(CardText what, string details, string standing, TextColor color) => new ColumnSet(
    [
        new Column([new TextBlock(what), TextBlock.Subtle(details)]) { Stretches = true },
        new Column([new TextBlock(standing) { Color = color, IsBold = color != TextColor.Default }]),
    ]);

    public static TextColor ColorOf(AccountStatus? status) => status switch
    {
        AccountStatus.Green => TextColor.Good,
        AccountStatus.Amber => TextColor.Warning,
        AccountStatus.Red => TextColor.Attention,
        _ => TextColor.Default,
    };

    public static TextColor ColorOf(MilestoneState state) => state switch
    {
        MilestoneState.OnTrack or MilestoneState.Done => TextColor.Good,
        MilestoneState.AtRisk => TextColor.Warning,
        MilestoneState.Late => TextColor.Attention,
        _ => TextColor.Default,
    };

    /// <summary>The same answer, with a sentence before it in text and card alike.</summary>
    public static Message WithNote(string note, Message message) => new(
        $"{note}\n{message.Text}",
        message.Card is { } card ? card with { Body = [new TextBlock(note) { IsSubtle = true }, .. card.Body] } : null);

    /// <summary>What follows the page, said above the button that shows it.</summary>
    public static IEnumerable<CardElement> RestOf(Paging paging) => paging.Left == 0 ? [] : [TextBlock.Subtle(paging.Rest)];
}
