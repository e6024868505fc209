using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Channel;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>The letters that an act on a help item writes, each in the act's own transaction.</summary>
/// <param name="via">The conversation of whoever acts, or acted last; null where none is known.</param>
internal sealed class HelpLetters(Act act, AccountBook book, HelpRequest help, ConversationReference? via)
{
    /// <summary>The card, for one who is asked.</summary>
    public const string Asks = "help.asks";

    /// <summary>The asker's own card, where words asked.</summary>
    public const string Asked = "help.asked";

    /// <summary>How it goes, for the asker: which act moved it, and the version that says which news it is.</summary>
    public const string Progress = "help.progress";

    /// <summary>The question could not be brought to somebody; who has it instead.</summary>
    public const string Undelivered = "help.undelivered";

    public const string RedrawCards = "help.redraw";

    /// <summary>Which act moved it: whoever had taken it left the agency.</summary>
    public const string HelperLeft = "help.left";

    public void ToThoseAsked() => ToThose(help.Asked);

    public void ToThose(IEnumerable<PersonId> asked)
    {
        foreach (var person in asked)
        {
            Post(Asks, Asks, person, where: null);
        }
    }

    public void ToAskerAsAsked() => Post(Asked, Asked, help.AskedBy, via);

    public void ToAskerAsProgress(string what) => Post(Progress, what, help.AskedBy, where: null);

    public void ToAskerAsUndelivered() => Post(Undelivered, Undelivered, help.AskedBy, where: null);

    public void Redraw() => act.Redraw(RedrawCards, help.No);

    private void Post(string kind, string what, PersonId to, ConversationReference? where) =>
        act.Post(kind, to, new AccountNote(book.Id, help.No, to, what, act.Actor.Id, help.Version, where, via));
}
