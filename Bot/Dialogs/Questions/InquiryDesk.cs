using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.People;

namespace AccountBot.Dialogs.Questions;

/// <summary>Reads what a question is about: one query for each account that it needs, and no account that the asker may not see.</summary>
internal sealed class InquiryDesk(AccountBooks books, IDirectory directory, Agency agency)
{
    private const int DoneLookedAt = 200;

    /// <param name="everything">Whether the answer rests on all of the asker's accounts, even where some are named.</param>
    public async Task<Inquiry> OpenAsync(Heard heard, Depth depth, bool everything, CancellationToken cancel)
    {
        var matches = Subjects.AccountMatchesIn(heard);
        var named = matches.Select(match => match.Value.Account).ToHashSet();
        var wanted = heard.Turn.Accounts.Select(membership => membership.Account).Where(account => everything || named.Count == 0 || named.Contains(account));
        var read = await books.ReadSeenAsync(heard.Turn.Who, wanted, depth, cancel);
        var names = await Names.OfAsync(directory, read.SelectMany(PeopleOf), cancel);
        var asked = named.Count == 0 ? read : [.. read.Where(book => named.Contains(book.Id))];
        var spoken = SpokenReader.Read(heard.Said, TokensOf(heard), asked, names, agency.Ladder);
        return new Inquiry(heard, asked, named.Count > 0, read, spoken, names);
    }

    /// <summary>Milestones that are done and that the question names: read only where no open one bears the name.</summary>
    public async Task<IReadOnlyList<OnAccount<MilestoneFacts>>> FindDoneAsync(Inquiry inquiry, CancellationToken cancel)
    {
        var done = await Task.WhenAll(inquiry.Books.Select(async book =>
            (await books.DoneMilestonesAsync(book, DoneLookedAt, cancel)).Select(kept => new OnAccount<MilestoneFacts>(book, kept))));
        return SpokenReader.MilestonesIn(inquiry.Heard.Said, TokensOf(inquiry.Heard), done.SelectMany(some => some));
    }

    private static HashSet<int> TokensOf(Heard heard) => [.. Subjects.AccountMatchesIn(heard).SelectMany(match => match.Tokens)];

    private static IEnumerable<PersonId> PeopleOf(AccountBook book) =>
    [
        .. book.Team.Select(seat => seat.Person),
        .. book.Absences.Select(entry => entry.Value.Cover).OfType<PersonId>(),
        .. book.Milestones.Select(milestone => milestone.Value.Facts.Owner).OfType<PersonId>(),
        .. book.Lines.Select(line => line.Value.By).Concat(book.Milestones.Select(milestone => milestone.Value.By)).OfType<PersonId>(),
        .. book.Requests.SelectMany(request => Turns.MayDecide(book, request.Value).Append(request.Value.RaisedBy)),
    ];
}
