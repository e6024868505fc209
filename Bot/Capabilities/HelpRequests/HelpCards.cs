using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

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

    /// <summary>Which of the asker's accounts? Each is a button; its name in words does as well.</summary>
    public static Message Choose(Form form, string question, IReadOnlyList<Membership> accounts) => new($"{question} {Says.List(accounts.Select(account => account.Name))}", new AdaptiveCard
    {
        Body = [new TextBlock(question) { IsBold = true }],
        Actions =
        [
            .. accounts.Select(account => FormButton(account.Name, HelpVerbs.Choose, form, account.Account)),
            FormButton("Cancel", HelpVerbs.Cancel, form, account: null),
        ],
    });

    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });

    private static IEnumerable<CardElement> Body(HelpView view) =>
    [
        TextBlock.Subtle($"Help · {view.Book.Head.Name}"),
        TextBlock.Heading($"{view.Names[view.Help.AskedBy]} asks"),
        new Container([new TextBlock(view.Help.Question)]) { Style = ContainerStyle.Emphasis },
        new TextBlock(HelpWords.State(view)) { IsBold = true },
    ];

    private static IReadOnlyList<CardElement> Inputs(HelpView view, PersonId reader) => MayHelp(view, reader)
        ?
        [
            new InputText(HelpVerbs.Answer, HelpWords.AnswerLabel) { IsMultiline = true, Placeholder = HelpWords.AnswerHint, MaxLength = 2000 },
            new InputChoiceSet(HelpVerbs.Colleague, HelpWords.PassLabel, [.. view.Colleagues(reader).Select(person => new InputChoice(view.Names[person], person.ToString()))]) { IsCompact = true },
        ]
        : [];

    private static IReadOnlyList<ActionExecute> Actions(HelpView view, PersonId reader) => (view.Help.State, MayHelp(view, reader)) switch
    {
        (HelpState.Waiting, true) =>
            [Button(view, "I can help", HelpVerbs.Take) with { Style = ActionStyle.Positive }, Button(view, "Done", HelpVerbs.Done), Button(view, "Pass on", HelpVerbs.PassOn)],
        (HelpState.Taken, true) => [Button(view, "Done", HelpVerbs.Done) with { Style = ActionStyle.Positive }, Button(view, "Pass on", HelpVerbs.PassOn)],
        (HelpState.Waiting or HelpState.Taken, _) when reader == view.Help.AskedBy => [Button(view, "Withdraw", HelpVerbs.Withdraw)],
        _ => [],
    };

    private static bool MayHelp(HelpView view, PersonId reader) => HelpRules.MayHelp(view.Help).Contains(reader);

    private static ActionExecute Button(HelpView view, string title, string verb) => new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [HelpVerbs.Account] = view.Book.Id.ToString(),
        [HelpVerbs.Number] = view.Help.No.ToString(CultureInfo.InvariantCulture),
        [HelpVerbs.Version] = view.Help.Version.ToString(CultureInfo.InvariantCulture),
    });

    private static ActionExecute FormButton(string title, string verb, Form form, AccountId? account)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [HelpVerbs.Form] = form.Id };
        if (account is { } id)
        {
            data[HelpVerbs.Account] = id.ToString();
        }

        return new ActionExecute(title, verb, data);
    }
}
