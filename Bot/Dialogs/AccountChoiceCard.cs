using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>Which of the asker's accounts? A button each, or a list where there are many; the account's name in words does as well.</summary>
internal static class AccountChoiceCard
{
    /// <summary>The field of a button's data, or of the list, that names the account.</summary>
    public const string Account = "account";

    /// <summary>The field that names the form.</summary>
    public const string Form = "form";

    private const int MostButtons = 5;

    /// <param name="choose">The verb that says which.</param>
    /// <param name="cancel">The verb that says none.</param>
    public static Message Of(string question, Form form, IReadOnlyList<Membership> accounts, string choose, string cancel)
    {
        var isLong = accounts.Count > MostButtons;
        return new Message($"{question} {Says.List(accounts.Select(account => account.Name))}", new AdaptiveCard
        {
            Body = [new TextBlock(question) { IsBold = true }, .. isLong ? [List(accounts)] : Array.Empty<CardElement>()],
            Actions =
            [
                .. isLong ? [Button("Choose", choose, form)] : accounts.Select(account => Button(account.Name, choose, form, account.Account)),
                Button("Cancel", cancel, form) with { SendsInputs = false },
            ],
        });
    }

    private static InputChoiceSet List(IReadOnlyList<Membership> accounts) =>
        new(Account, "Account", [.. accounts.Select(account => new InputChoice(account.Name, account.Account.ToString()))])
        {
            IsRequired = true,
            ErrorMessage = "Choose an account.",
            IsCompact = true,
        };

    private static ActionExecute Button(string title, string verb, Form form, AccountId? account = null)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [Form] = form.Id };
        if (account is { } id)
        {
            data[Account] = id.ToString();
        }

        return new ActionExecute(title, verb, data);
    }
}
