using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>The help item that a button names, and the version that its reader saw.</summary>
internal sealed record HelpTarget(AccountId Account, int No, int Version)
{
    /// <summary>Null where the button names none.</summary>
    public static HelpTarget? Of(Pressed pressed) =>
        AccountId.TryParse(pressed[HelpVerbs.Account], out var account)
        && int.TryParse(pressed[HelpVerbs.Number], NumberStyles.None, CultureInfo.InvariantCulture, out var no)
        && int.TryParse(pressed[HelpVerbs.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new HelpTarget(account, no, version)
            : null;

    public Op OpOf(Pressed pressed) => Op.Of(pressed.Turn.Op.Day, "help", Account.ToString(), $"{No}", $"{Version}", pressed.Verb, pressed.Turn.Who.ToString());

    /// <summary>Whether somebody is asked by it, so that the waiting begins anew.</summary>
    public static bool AsksAnew(string verb) => verb is HelpVerbs.PassOn or HelpVerbs.BringIn or HelpVerbs.NotHelped;
}

/// <summary>Where a help item lies: among those that are open, or those that are over.</summary>
internal static class HelpRows
{
    public static void Write(Act act, AccountBook book, Entry<HelpRequest> entry, HelpRequest help)
    {
        var key = HelpRules.IsOpen(help) ? AccountKeys.OpenHelp(book.Id, help.No) : AccountKeys.ClosedHelp(book.Id, help.No);
        if (key == entry.Key)
        {
            act.Replace(entry, help);
        }
        else
        {
            act.Move(entry, key, help);
        }
    }
}
