using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What a button on a request's card names.</summary>
/// <param name="Version">The one that the button's reader saw.</param>
internal sealed record Target(AccountId Account, int No, int Version, Op Op)
{
    /// <summary>Null where the data names no request: nobody's card sends that.</summary>
    public static Target? Of(Pressed pressed)
    {
        if (!AccountId.TryParse(pressed[Verbs.Account], out var account)
            || !int.TryParse(pressed[Verbs.Number], NumberStyles.None, CultureInfo.InvariantCulture, out var no)
            || !int.TryParse(pressed[Verbs.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return null;
        }

        // The act's day is of no use to a decision: its version says which step it belongs to, however late it arrives again.
        var op = Op.Of(pressed.Turn.Op.Day, account.ToString(), $"{no}", $"{version}", pressed.Verb, pressed.Turn.Who.ToString());
        return new Target(account, no, version, op);
    }
}
