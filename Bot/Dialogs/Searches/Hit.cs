using AccountBot.Cards;

namespace AccountBot.Dialogs.Searches;

/// <summary>Something that a search found: a line in the list, and the card that is put into the message.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Text">How it stands, in a line.</param>
internal sealed record Hit(string Title, string Text, IReadOnlyList<Fact> Facts);
