namespace AccountBot.Accounts;

/// <summary>What a letter or a redrawing holds: which request or help item, and what happened. The words are found when it is sent.</summary>
/// <param name="To">Whose letter it is; null for a redrawing.</param>
/// <param name="Event">What happened, in the words of the capability that wrote it.</param>
/// <param name="By">Who did it.</param>
/// <param name="Step">The step of the route at which it happened.</param>
/// <param name="In">The conversation that it answers; null is the reader's own chat.</param>
/// <param name="Via">A conversation of whoever caused it.</param>
internal sealed record AccountNote(AccountId Account, int No, PersonId? To, string Event, PersonId? By, int Step, Channel.ConversationReference? In, Channel.ConversationReference? Via);
