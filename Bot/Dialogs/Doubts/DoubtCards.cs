using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Dialogs.Doubts;

/// <summary>The candidates as buttons.</summary>
internal static class DoubtCards
{
    public const string Mean = DoubtCapability.Word + ".mean";
    public const string None = DoubtCapability.Word + ".none";
    public const string Say = DoubtCapability.Word + ".say";
    public const string Intended = "meant";
    public const string Text = "said";

    private const int MostChoices = 5;

    public static Message Ask(Form form, string text, IReadOnlyList<Intent> candidates) => Of(
        DoubtWords.Ask(text),
        [.. candidates.Select(intent => Button(DoubtWords.Title(intent), Mean, (Intended, intent.ToString()), form)), Button(DoubtWords.No(candidates.Count), None, (Intended, ""), form)]);

    public static Message Which(IReadOnlyList<(string Name, string Text)> choices) => Of(
        $"{DoubtWords.WhichOne} {Says.List(choices.Take(MostChoices).Select(choice => choice.Name))}",
        [.. choices.Take(MostChoices).Select(choice => new ActionExecute(choice.Name, Say, Data((Text, choice.Text))))]);

    private static Message Of(string question, IReadOnlyList<ActionExecute> buttons) =>
        new(question, new AdaptiveCard { Body = [new TextBlock(question)], Actions = buttons });

    private static ActionExecute Button(string title, string verb, (string Name, string Value) field, Form form) =>
        new(title, verb, Data(field, (AccountChoiceCard.Form, form.Id)));

    private static Dictionary<string, string> Data(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}
