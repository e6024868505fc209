using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>A help item's card as one reader sees it now.</summary>
internal static class HelpCards
{
    /// <param name="text">The text twin: what a notification tells of it.</param>
    public static Message For(HelpView view, PersonId reader, string text) => new(text, new AdaptiveCard
    {
        Body = [.. Body(view), .. Inputs(view, reader)],
        Actions = Actions(view, reader),
        Refresh = Button(view, "Refresh", HelpVerbs.View),
    });

    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });

    private static IEnumerable<CardElement> Body(HelpView view) =>
    [
        TextBlock.Subtle($"Help · {view.Book.Head.Name}"),
        TextBlock.Heading($"{view.Names[view.Help.AskedBy]} asks"),
        new Container([new TextBlock(view.Help.Question)]) { Style = ContainerStyle.Emphasis },
        new TextBlock(HelpWords.State(view)) { IsBold = true },
        .. HelpRules.IsOpen(view.Help) && HelpWords.NotDelivered(view) is { Length: > 0 } undelivered ? [new TextBlock(undelivered)] : Array.Empty<CardElement>(),
    ];

    private static IEnumerable<CardElement> Inputs(HelpView view, PersonId reader)
    {
        if (!MayHelp(view, reader))
        {
            yield break;
        }

        yield return new InputText(HelpVerbs.Answer, HelpWords.AnswerLabel) { IsMultiline = true, Placeholder = HelpWords.AnswerHint, MaxLength = 2000 };
        if (view.Colleagues(reader) is { Count: > 0 } colleagues)
        {
            yield return new InputChoiceSet(HelpVerbs.Colleague, HelpWords.PassLabel, [.. colleagues.Select(person => new InputChoice(view.Names[person], person.ToString()))]) { IsCompact = true };
        }
    }

    private static IReadOnlyList<ActionExecute> Actions(HelpView view, PersonId reader) => (view.Help.State, MayHelp(view, reader)) switch
    {
        (HelpState.Waiting, true) =>
            [Button(view, "I can help", HelpVerbs.Take) with { Style = ActionStyle.Positive }, Button(view, "Done", HelpVerbs.Done), .. PassOn(view, reader)],
        (HelpState.Taken, true) => [Button(view, "Done", HelpVerbs.Done) with { Style = ActionStyle.Positive }, .. PassOn(view, reader)],
        (HelpState.Waiting or HelpState.Taken, _) when reader == view.Help.AskedBy => [Button(view, "Withdraw", HelpVerbs.Withdraw)],
        _ => [],
    };

    private static IReadOnlyList<ActionExecute> PassOn(HelpView view, PersonId reader) =>
        view.Colleagues(reader).Count > 0 ? [Button(view, "Pass on", HelpVerbs.PassOn)] : [];

    private static bool MayHelp(HelpView view, PersonId reader) => HelpRules.MayHelp(view.Help).Contains(reader);

    private static ActionExecute Button(HelpView view, string title, string verb) => new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [HelpVerbs.Account] = view.Book.Id.ToString(),
        [HelpVerbs.Number] = view.Help.No.ToString(CultureInfo.InvariantCulture),
        [HelpVerbs.Version] = view.Help.Version.ToString(CultureInfo.InvariantCulture),
    });
}
