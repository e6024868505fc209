using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>The short form of a contact report.</summary>
internal static class ContactCards
{
    public const string Choose = "contact.choose";
    public const string Cancel = "contact.cancel";
    public const string Keep = "contact.keep";
    public const string Undo = "contact.undo";

    public const string There = "there";
    public const string Decided = "decided";
    public const string Budget = "budget";
    public const int MostActions = 3;

    public static string What(int no) => $"what{no}";

    public static string Owner(int no) => $"owner{no}";

    public static string Due(int no) => $"due{no}";

    public static Message Of(string account, ContactOrder order, Form form, IReadOnlyList<Person> team, PersonId writer)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [AccountChoiceCard.Form] = form.Id };
        return new Message(ContactWords.Ask(account), new AdaptiveCard
        {
            Body =
            [
                TextBlock.Heading($"{ContactWords.Title} · {account}"),
                new InputText(There, ContactWords.ThereLabel) { Value = order.There ?? "" },
                new InputText(Decided, ContactWords.DecidedLabel) { IsMultiline = true, Value = order.Decided ?? "" },
                .. Enumerable.Range(1, MostActions).SelectMany(no => Action(no, order.Actions.ElementAtOrDefault(no - 1), team, writer)),
                new InputText(Budget, ContactWords.BudgetLabel) { Value = order.Budget ?? "" },
            ],
            Actions = [new ActionExecute("Keep it", Keep, data) { Style = ActionStyle.Positive }, new ActionExecute("Cancel", Cancel, data) { SendsInputs = false }],
        });
    }

    private static IEnumerable<CardElement> Action(int no, ContactAction? action, IReadOnlyList<Person> team, PersonId writer) =>
    [
        new InputText(What(no), ContactWords.ActionLabel(no)) { Value = action?.What ?? "", Separator = true },
        new InputChoiceSet(Owner(no), ContactWords.OwnerLabel(no), [.. team.Select(person => new InputChoice(person.Name, person.Id.ToString()))]) { IsCompact = true, Value = (action?.Owner ?? writer).ToString() },
        new InputDate(Due(no), ContactWords.DueLabel(no)) { Value = action?.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "" },
    ];
}
