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
        Body = [.. Body(view, reader), .. Sorting(view, reader), .. Inputs(view, reader)],
        Actions = [.. Actions(view, reader), .. Turning(view, reader)],
        Refresh = Button(view, "Refresh", HelpVerbs.View),
    });

    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });

    private static IEnumerable<CardElement> Body(HelpView view, PersonId reader) =>
    [
        TextBlock.Subtle($"Help · {HelpWords.Kind(view.Help.Kind)} · {view.Book.Head.Name}"),
        TextBlock.Heading($"{view.Names[view.Help.AskedBy]} asks"),
        new Container([new TextBlock(view.Help.Question)]) { Style = ContainerStyle.Emphasis },
        .. HelpWords.About(view, reader) is { } about ? [TextBlock.Subtle(about)] : Array.Empty<CardElement>(),
        new TextBlock(HelpWords.State(view, reader)) { IsBold = true },
        .. HelpRules.IsOpen(view.Help) && HelpWords.NotDelivered(view) is { Length: > 0 } undelivered ? [new TextBlock(undelivered)] : Array.Empty<CardElement>(),
    ];

    /// <summary>The other kinds, a tap each.</summary>
    private static IEnumerable<CardElement> Sorting(HelpView view, PersonId reader) => HelpRules.IsOpen(view.Help) && (view.MayHelp(reader) || view.Help.AskedBy == reader)
        ? [TextBlock.Subtle(HelpWords.KindIs(view.Help.Kind)), new ActionSet([.. Enum.GetValues<HelpKind>().Where(kind => kind != view.Help.Kind).Select(kind => Kind(view, kind))])]
        : [];

    private static IEnumerable<CardElement> Inputs(HelpView view, PersonId reader)
    {
        if (!view.MayHelp(reader))
        {
            yield break;
        }

        yield return new InputText(HelpVerbs.Answer, HelpWords.AnswerLabel) { IsMultiline = true, Placeholder = HelpWords.AnswerHint, MaxLength = 2000 };
        if (view.Colleagues(reader) is { Count: > 0 } colleagues)
        {
            yield return new InputChoiceSet(HelpVerbs.Colleague, HelpWords.PassLabel, [.. colleagues.Select(person => new InputChoice(view.Names[person], person.ToString()))]) { IsCompact = true };
        }
    }

    private static IReadOnlyList<ActionExecute> Actions(HelpView view, PersonId reader) => (view.Help.State, view.MayHelp(reader)) switch
    {
        (HelpState.Waiting, true) =>
            [Button(view, "I can help", HelpVerbs.Take) with { Style = ActionStyle.Positive }, Button(view, "Done", HelpVerbs.Done), .. PassOn(view, reader)],
        (HelpState.Taken, true) => [Button(view, "Done", HelpVerbs.Done) with { Style = ActionStyle.Positive }, .. PassOn(view, reader)],
        (HelpState.Waiting or HelpState.Taken, _) when reader == view.Help.AskedBy => [Button(view, "Withdraw", HelpVerbs.Withdraw)],
        (HelpState.Done, _) when reader == view.Help.AskedBy && view.Help is { Helped: null, Became: null } =>
            [Button(view, HelpWords.ThatHelped, HelpVerbs.Helped) with { Style = ActionStyle.Positive }, Button(view, HelpWords.NotYet, HelpVerbs.NotHelped)],
        _ => [],
    };

    private static IEnumerable<ActionExecute> PassOn(HelpView view, PersonId reader) =>
    [
        .. view.Colleagues(reader).Count > 0 ? [Button(view, "Pass on", HelpVerbs.PassOn)] : Array.Empty<ActionExecute>(),
        .. view.ToBringIn(reader) is { Count: > 0 } directors ? [Button(view, HelpWords.BringIn([.. directors.Select(person => view.Names[person])]), HelpVerbs.BringIn)] : Array.Empty<ActionExecute>(),
    ];

    /// <summary>It is more than a question: what was typed goes into a request or an issue as it is.</summary>
    private static IEnumerable<ActionExecute> Turning(HelpView view, PersonId reader) => view.MayTurn(reader)
        ? [Button(view, "Make it a request", HelpVerbs.ToRequest), Button(view, "Make it an issue", HelpVerbs.ToIssue)]
        : [];

    private static ActionExecute Kind(HelpView view, HelpKind kind)
    {
        var button = Button(view, HelpWords.Kind(kind), HelpVerbs.Sort);
        return button with { Data = new Dictionary<string, string>(button.Data, StringComparer.Ordinal) { [HelpVerbs.Kind] = kind.ToString() }, SendsInputs = false };
    }

    private static ActionExecute Button(HelpView view, string title, string verb) => new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [HelpVerbs.Account] = view.Book.Id.ToString(),
        [HelpVerbs.Number] = view.Help.No.ToString(CultureInfo.InvariantCulture),
        [HelpVerbs.Version] = view.Help.Version.ToString(CultureInfo.InvariantCulture),
    });
}
