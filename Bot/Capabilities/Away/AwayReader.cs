using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Away;

/// <summary>From what was typed to the days of an absence and the cover.</summary>
internal sealed class AwayReader(AccountBooks books, PeopleFinder people, IDirectory directory)
{
    public async Task<AwaySaid> ReadAsync(Heard heard, CancellationToken cancel)
    {
        var own = await books.ReadSeenAsync(heard.Turn.Who, Wanted(heard), Depth.Core, cancel);
        var mine = own.Where(book => book.IsMember(heard.Turn.Who)).ToList();
        var near = await Names.OfAsync(directory, mine.SelectMany(book => book.Team).Select(seat => seat.Person), cancel);
        var (from, to) = AwayDays.Read(heard.Said);
        return new AwaySaid(from, to, await people.FindAsync(heard, near, cancel), [.. mine.Select(book => book.Id)]);
    }

    /// <summary>Away is away: all of the speaker's accounts, unless some are named.</summary>
    private static IEnumerable<AccountId> Wanted(Heard heard)
    {
        var named = Subjects.AccountsIn(heard);
        return (named.Count > 0 ? named : heard.Turn.Accounts).Select(account => account.Account);
    }
}

/// <param name="From">Null where no day was named.</param>
/// <param name="To">Null where no end was named.</param>
internal sealed record AwaySaid(DateOnly? From, DateOnly? To, FoundPeople Cover, IReadOnlyList<AccountId> Accounts);
