using System.Globalization;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>Which thing is meant, where the words fit several.</summary>
internal static class UpdateCards
{
    public const string Choose = "updates.choose";
    public const string Cancel = "updates.cancel";
    public const string Undo = "updates.undo";
    public const string Choice = "which";

    private const int Spoken = 5;

    public static Message Which(UpdateOrder order, Form form)
    {
        var question = UpdateWords.Which(order.Kind);
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [AccountChoiceCard.Form] = form.Id };
        var titles = order.Choices.Select(choice => choice.Title).ToList();
        var told = titles.Count > Spoken ? [.. titles.Take(Spoken), UpdateWords.More(titles.Count - Spoken)] : titles;
        return new Message($"{question} {Says.List(told)}", new AdaptiveCard
        {
            Body = [new TextBlock(question) { IsBold = true }, List(order)],
            Actions = [new ActionExecute("Choose", Choose, data) { Style = ActionStyle.Positive }, new ActionExecute("Cancel", Cancel, data) { SendsInputs = false }],
        });
    }

    /// <summary>All that was said is for others to do: each can be asked for.</summary>
    public static Message ForOthers(IReadOnlyList<string> asks) => new(UpdateWords.ForOthers(asks), new AdaptiveCard
    {
        Body = [new TextBlock(UpdateWords.ForOthers(asks))],
        Actions = [.. asks.Select(ask => Opening.Of(ask) with { Title = UpdateWords.AskFor(ask) })],
    });

    private static InputChoiceSet List(UpdateOrder order) =>
        new(Choice, UpdateWords.WhichLabel, [.. order.Choices.Select((choice, index) => new InputChoice(choice.Title, index.ToString(CultureInfo.InvariantCulture)))])
        {
            IsRequired = true,
            ErrorMessage = UpdateWords.WhichWanted,
        };
}
