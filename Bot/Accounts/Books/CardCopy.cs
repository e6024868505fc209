using AccountBot.Channel;

namespace AccountBot.Accounts.Books;

/// <summary>A card that stands in somebody's chat.</summary>
/// <param name="Reader">Whose view it shows.</param>
/// <param name="Drawn">Version of the request that it shows.</param>
internal sealed record CardCopy(PersonId Reader, ConversationReference Where, string ActivityId, int Drawn);
