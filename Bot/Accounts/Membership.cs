using AccountBot.Storage;

namespace AccountBot.Accounts;

/// <summary>One of a person's accounts, as the index over all accounts knows it: enough to resolve a name without reading the account.</summary>
/// <param name="Seq">The account's audit number at which this was true: an older one never overwrites a newer one.</param>
internal sealed record Membership(AccountId Account, string Name, string Client, IReadOnlyList<string> Aliases, IReadOnlyList<Role> Roles, long Seq)
{
    /// <summary>All of a person's accounts.</summary>
    public static KeyRange RangeOf(PersonId person) => KeyRange.Prefix($"{person}~1a~");

    public static string Key(PersonId person, AccountId account) => $"{person}~1a~{account}";

    /// <summary>Every name that means the account: its own, its aliases, its client's.</summary>
    public IReadOnlyList<string> Names => [Name, .. Aliases];

    /// <summary>Whether both say the same of the account, whenever they were written.</summary>
    public bool SaysTheSameAs(Membership other) =>
        (Account, Name, Client) == (other.Account, other.Name, other.Client) && Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal) && Roles.ToHashSet().SetEquals(other.Roles);
}
