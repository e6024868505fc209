using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AccountBot.Accounts.Acts;

/// <summary>
/// The business key of an act: the same act has the same key however often it arrives. Its receipt is the act's first write, so
/// that the second arrival finds the first one's.
/// </summary>
/// <param name="Day">The day that the act belongs to, which it has wherever and whenever it arrives again.</param>
internal sealed record Op(DateOnly Day, string Id)
{
    public static Op Of(DateOnly day, params ReadOnlySpan<string> parts) =>
        new(day, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts!))))[..32]);

    /// <summary>The taking back of this one: however often it is pressed, it is done once.</summary>
    public Op Undone() => Of(Day, "undo", Id);

    public string ReceiptKey(AccountId account) => string.Create(CultureInfo.InvariantCulture, $"{account}~6~{Day:yyyyMMdd}~{Id}");

    /// <summary>The act whose receipt lies at a key.</summary>
    public static Op OfKey(string receiptKey) => receiptKey.Split('~') is [.., var day, var id]
        ? new Op(DateOnly.ParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture), id)
        : throw new InvalidDataException($"{receiptKey} is no key of a receipt.");
}

/// <summary>Who acts, by the name that they bear now.</summary>
internal sealed record Actor(PersonId Id, string Name)
{
    /// <summary>A file that was imported. Nobody's object id stands beside it: who started the command is not known here.</summary>
    public static Actor Import { get; } = new(default, "Import");

    /// <summary>The bot itself, where nobody told it to. The id is no person's: no directory gives out one like it.</summary>
    public static Actor Bot { get; } = new(PersonId.Parse("00000000-0000-0000-0000-000000000b07"), "Account Bot");
}
