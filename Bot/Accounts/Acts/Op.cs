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

    public string ReceiptKey(AccountId account) => string.Create(CultureInfo.InvariantCulture, $"{account}~6~{Day:yyyyMMdd}~{Id}");
}

/// <summary>Who acts, by the name that they bear now.</summary>
internal sealed record Actor(PersonId Id, string Name)
{
    /// <summary>Who acts where nobody does, as when time runs out: an id that the directory gives nobody.</summary>
    public static Actor Bot { get; } = new(PersonId.Parse("00000000-0000-0000-0000-000000000001"), "TeamsAccountBot");
}
