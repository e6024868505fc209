using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.People;

namespace AccountBot.Capabilities.Developments;

/// <summary>A call for review with all that is needed to speak of it.</summary>
internal sealed record ReviewView(AccountBook Book, Entry<ReviewFlag> Entry, Names Names)
{
    public ReviewFlag Flag => Entry.Value;

    /// <summary>Those who were asked, and whoever covers for them now, while they are on the account.</summary>
    public bool MayAnswer(PersonId person) =>
        Flag.Answer is null && Access.MaySee(Book, person) && (Flag.Asked.Contains(person) || Flag.Asked.Any(asked => Covering.For(Book, asked).Contains(person)));
}

/// <summary>Gathers views.</summary>
internal sealed class ReviewViews(AccountBooks books, IDirectory directory)
{
    public async Task<ReviewView?> FindAsync(AccountId account, int no, CancellationToken cancel) =>
        await books.ReadAsync(account, Depth.Core, cancel) is { } book ? await InAsync(book, no, cancel) : null;

    /// <summary>Null where there is no such call.</summary>
    public async Task<ReviewView?> InAsync(AccountBook book, int no, CancellationToken cancel)
    {
        if (await books.RowAsync(book.Id, AccountKeys.ReviewOf(book.Id, no), cancel) is not { } row)
        {
            return null;
        }

        var entry = new Entry<ReviewFlag>(row.Key, row.ETag, Document.Read<ReviewFlag>(row));
        PersonId?[] people = [entry.Value.By, entry.Value.AnsweredBy, .. entry.Value.Asked];
        return new ReviewView(book, entry, await Names.OfAsync(directory, people.OfType<PersonId>(), cancel));
    }
}
