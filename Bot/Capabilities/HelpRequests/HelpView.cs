using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.People;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>A help item with all that is needed to speak of it.</summary>
/// <param name="Directors">Who directs the account.</param>
internal sealed record HelpView(AccountBook Book, HelpRequest Help, Names Names, IReadOnlyList<PersonId> Directors)
{
    /// <summary>Colleagues to whom one of the helpers may pass it on. A helper from outside the team does not learn who is on it.</summary>
    public IReadOnlyList<PersonId> Colleagues(PersonId reader) => !Access.MaySee(Book, reader)
        ? []
        : [.. Book.Team.Select(seat => seat.Person).Distinct().Where(person => person != Help.AskedBy && person != reader)];

    /// <summary>Those whom a helper may bring in: not the asker, and nobody who has it already.</summary>
    public IReadOnlyList<PersonId> ToBringIn(PersonId reader) => !Access.MaySee(Book, reader)
        ? []
        : [.. Directors.Where(person => person != Help.AskedBy && person != reader && !HelpRules.MayHelp(Help).Contains(person))];

    public bool MayHelp(PersonId reader) => HelpRules.MayHelp(Help).Contains(reader);

    /// <summary>Asker and helpers say what it really is: of which kind, or more than a question. That takes somebody who sees the account.</summary>
    public bool MayTurn(PersonId reader) => HelpRules.IsOpen(Help) && (Help.AskedBy == reader || MayHelp(reader)) && Access.MaySee(Book, reader);
}

/// <summary>Gathers views.</summary>
internal sealed class HelpViews(AccountBooks books, IDirectory directory, Agency agency)
{
    /// <summary>Open or closed; null where there is no such item.</summary>
    public Task<HelpView?> FindAsync(AccountId account, int no, CancellationToken cancel) =>
        books.LookTwiceAsync(account, Depth.WithMilestones, book => FindAsync(book, no, cancel), cancel);

    public async Task<HelpView> OfAsync(AccountBook book, HelpRequest help, CancellationToken cancel)
    {
        var directors = Seniority.Directors(book, agency.Ladder);
        PersonId[] people = [help.AskedBy, .. help.Asked, .. help.Before, .. directors, .. book.Team.Select(seat => seat.Person)];
        return new HelpView(book, help, await Names.OfAsync(directory, people, cancel), directors);
    }

    private async Task<HelpView?> FindAsync(AccountBook book, int no, CancellationToken cancel)
    {
        var help = book.HelpItem(no)?.Value ?? (await books.ClosedHelpAsync(book.Id, no, cancel))?.Value;
        return help is null ? null : await OfAsync(book, help, cancel);
    }
}
