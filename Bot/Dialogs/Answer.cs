using AccountBot.Accounts.Acts;
using AccountBot.Cards;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>What a capability answers. It says what is to happen; the dialog sees to it in the order that survives a kill.</summary>
internal abstract record Answer
{
    /// <summary>Said as a message of its own, though a button asked for it: the card that was pressed is about something else, and stays.</summary>
    public bool IsApart { get; init; }

    /// <summary>What else the same message says: it is heard once this is done, on what this has left, and has an answer of its own. Null where it says nothing else.</summary>
    public Func<CancellationToken, Task<Answer>>? Next { get; init; }

    /// <summary>A question answered, a refusal, a card's present state: nothing changes.</summary>
    public sealed record Say(Message Message) : Answer
    {
        /// <summary>The pressed card shows this from now on, in every client. A mere look does not: drawing a card anew makes clients look again.</summary>
        public bool Settles { get; init; }

        /// <summary>What it speaks of, for the words that lean on it; null where the words asked say enough.</summary>
        public FollowUps.About? About { get; init; }

        /// <summary>Called once the message stands in the chat, where it matters where it stands.</summary>
        public Func<Posted, CancellationToken, Task>? Then { get; init; }
    }

    /// <summary>A sentence for whoever pressed; the card stays as it is, and so does what they typed into it.</summary>
    public sealed record Hint(string Text) : Answer;

    /// <summary>The bot asks back. The form stays open for words and for the buttons of the card.</summary>
    public sealed record Ask(Message Message, Form Form) : Answer;

    /// <summary>The form is closed and nothing was changed.</summary>
    public sealed record Drop(Message Message, Form Form) : Answer;

    /// <summary>An account is to be changed: written down as a claim first, then carried out by the same capability.</summary>
    /// <param name="Capability">Who carries it out.</param>
    /// <param name="Data">What is to be done, in that capability's own form.</param>
    public sealed record Order(string Capability, Op Op, string Data, Form? Form = null) : Answer
    {
        /// <summary>What becomes this; null where it begins with itself.</summary>
        public Origin? Origin { get; init; }
    }

    /// <summary>None of mine: somebody else may try.</summary>
    public sealed record Pass : Answer;
}

/// <summary>What came of carrying out an order.</summary>
/// <param name="Reply">What is said at once; null where a letter of the act itself says it.</param>
/// <param name="Result">A pointer to what was made, for a second press of the same button.</param>
/// <param name="Settles">The pressed card shows the reply from now on; false where its copies are redrawn by the act itself.</param>
internal sealed record CarriedOut(Message? Reply, string Result, bool Settles = false)
{
    /// <summary>Another press, or other words, answered the same form first: this order was not carried out.</summary>
    public bool IsOvertaken { get; init; }
}
