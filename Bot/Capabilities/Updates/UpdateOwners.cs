using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.Updates;

/// <summary>Who is to own a milestone, as it was said.</summary>
internal sealed class UpdateOwners(IDirectory directory, PeopleFinder people)
{
    public async Task<PersonId?> FindAsync(Heard heard, AccountBook book, CancellationToken cancel)
    {
        var names = await Names.OfAsync(directory, book.Team.Select(seat => seat.Person), cancel);
        return await people.FindAsync(heard, names, cancel) switch
        {
            { People: [var one] } => one.Id,
            { People: [] } when heard.Said.Utterance.Tokens.Any(token => token.Word is "me" or "myself") => heard.Turn.Who,
            _ => null,
        };
    }
}
