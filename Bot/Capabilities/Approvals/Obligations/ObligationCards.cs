using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Obligations;

/// <summary>The card of something owed, with its Done for whoever owes it.</summary>
internal static class ObligationCards
{
    /// <param name="text">The text twin.</param>
    public static Message For(ObligationView view, PersonId reader, string text) => new(text, new AdaptiveCard
    {
        Body =
        [
            TextBlock.Subtle($"Condition · {view.Book.Head.Name}"),
            TextBlock.Heading(view.Request.Summary),
            new Container([new TextBlock(ObligationWords.State(view)) { IsBold = true }]) { Style = view.Owed.IsOpen ? ContainerStyle.Warning : ContainerStyle.Good },
            new FactSet([new Fact("Asked by", view.Names[view.Owed.SetBy]), new Fact("Due", Says.Date(view.Owed.Due)), new Fact("Owed by", view.Names[view.Owed.Owner])]),
        ],
        Actions = view.Owed.IsOpen && reader == view.Owed.Owner ? [Button(view, "Done", Verbs.Met) with { Style = ActionStyle.Positive }] : [],
        Refresh = Button(view, "Refresh", Verbs.ViewOwed),
    });

    private static ActionExecute Button(ObligationView view, string title, string verb) => new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Verbs.Account] = view.Book.Id.ToString(),
        [Verbs.Number] = view.Owed.No.ToString(CultureInfo.InvariantCulture),
        [Verbs.Version] = view.Owed.Version.ToString(CultureInfo.InvariantCulture),
    });
}
