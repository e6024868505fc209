using System.Text.RegularExpressions;

namespace AccountBot.Accounts;

/// <summary>An account's id as the agency file writes it: lower-case letters, digits and hyphens, at most 63.</summary>
/// <remarks>It is safe in a row key and in a link, and it never begins with <c>~</c>, which the store's own rows do.</remarks>
public readonly partial record struct AccountId
{
    private readonly string? value;

    private AccountId(string value) => this.value = value;

    /// <exception cref="FormatException"><paramref name="text"/> is no account id.</exception>
    public static AccountId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no account id.");

    public static bool TryParse(string? text, out AccountId id)
    {
        var fits = text is not null && Shape().IsMatch(text);
        id = fits ? new AccountId(text!) : default;
        return fits;
    }

    public override string ToString() => value ?? "";

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,62}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
