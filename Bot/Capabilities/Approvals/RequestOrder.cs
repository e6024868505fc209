using System.Globalization;
using AccountBot.Accounts;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What words order for a request that was sent, as a claim keeps it.</summary>
internal sealed record RequestOrder(string What, AccountId Account, int No)
{
    public const string Withdraw = "withdraw";
    public const string Nudge = "nudge";

    /// <summary>Null where the claim holds a draft.</summary>
    public static RequestOrder? Read(string data) => data.Split(' ') is [Withdraw or Nudge, var account, var no]
        ? new RequestOrder(data[..data.IndexOf(' ', StringComparison.Ordinal)], AccountId.Parse(account), int.Parse(no, CultureInfo.InvariantCulture))
        : null;

    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{What} {Account} {No}");
}
