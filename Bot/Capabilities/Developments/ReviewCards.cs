using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Cards;

namespace AccountBot.Capabilities.Developments;

/// <summary>The card of a call for review as one reader sees it now.</summary>
internal static class ReviewCards
{
    public const string Choose = "developments.choose";
    public const string Cancel = "developments.cancel";
    public const string Undo = "developments.undo";
    public const string Seen = "developments.seen";
    public const string Talk = "developments.talk";
    public const string Change = "developments.change";
    public const string View = "developments.view";

    public const string Account = Dialogs.AccountChoiceCard.Account;
    public const string Number = "review";
    public const string Text = "change";

    /// <param name="text">The text twin: what a notification tells of it.</param>
    public static Message For(ReviewView view, PersonId reader, string text)
    {
        var mayAnswer = view.MayAnswer(reader);
        return new Message(text, new AdaptiveCard
        {
            Body =
            [
                TextBlock.Subtle($"Review · {view.Book.Head.Name}"),
                TextBlock.Heading($"{view.Names[view.Flag.By]} asks for a review"),
                new Container([new TextBlock(view.Flag.What)]) { Style = ContainerStyle.Emphasis },
                new TextBlock(DevelopmentWords.State(view)) { IsBold = true },
                .. mayAnswer ? [new InputText(Text, DevelopmentWords.ChangeLabel) { IsMultiline = true }] : Array.Empty<CardElement>(),
            ],
            Actions = mayAnswer ? [Button(view, "Seen", Seen) with { Style = ActionStyle.Positive }, Button(view, "Let us talk", Talk), Button(view, "Change this", Change)] : [],
            Refresh = Button(view, "Refresh", View),
        });
    }

    private static ActionExecute Button(ReviewView view, string title, string verb) => new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Account] = view.Book.Id.ToString(),
        [Number] = view.Flag.No.ToString(CultureInfo.InvariantCulture),
    });
}
