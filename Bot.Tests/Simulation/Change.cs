using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Tests.Simulation;

/// <summary>One row of a transaction: as it was, and as it is to be.</summary>
internal sealed record Change(string Key, Row? Before, Write Write)
{
    private static readonly string[] Facts = [AccountKeys.Line, AccountKeys.Milestone, AccountKeys.Request, AccountKeys.Help, "~4r~", "~4h~", "~4m~"];

    /// <summary>Null where it goes.</summary>
    public Row? After => Write switch
    {
        Write.Insert insert => new Row("", Key, insert.Properties, ""),
        Write.Replace replace => new Row("", Key, replace.Properties, ""),
        _ => null,
    };

    public AccountId Account => AccountId.Parse(Key[..Key.IndexOf('~', StringComparison.Ordinal)]);

    /// <summary>Whether it is a row on which rules rest.</summary>
    public bool IsFact => Array.Exists(Facts, Is);

    public bool Is(string mark) => Key[0] != '~' && Key.AsSpan(Key.IndexOf('~', StringComparison.Ordinal)).StartsWith(mark, StringComparison.Ordinal);

    public T Read<T>(Row row) => Document.Read<T>(row);

    public override string ToString() => $"{Write.GetType().Name} {Key}";
}
