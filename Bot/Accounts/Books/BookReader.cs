using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Requests;
using AccountBot.Storage;

namespace AccountBot.Accounts.Books;

/// <summary>The rows of a range query as a book.</summary>
internal static class BookReader
{
    /// <summary>Null where the account has no head: it is not there, or its import has not come to its end.</summary>
    /// <param name="today">In the agency's time zone; without it nobody is away.</param>
    public static AccountBook? Read(AccountId account, IReadOnlyList<Row> rows, DateOnly today = default)
    {
        if (rows.Count == 0 || rows[0].Key != AccountKeys.Head(account))
        {
            return null;
        }

        var book = new AccountBook(EntryOf<AccountHead>(rows[0])) { Today = today };
        var idLength = account.ToString().Length;
        foreach (var row in rows.Skip(1))
        {
            Add(book, row, row.Key.Substring(idLength, AccountKeys.Team.Length));
        }

        book.Lines.Sort((one, other) => one.Value.Order.CompareTo(other.Value.Order));
        return book;
    }

    private static void Add(AccountBook book, Row row, string mark)
    {
        switch (mark)
        {
            case AccountKeys.Team:
                book.Team.Add(Document.Read<TeamSeat>(row));
                break;
            case AccountKeys.Line:
                book.Lines.Add(EntryOf<Kept<BudgetLineFacts>>(row));
                break;
            case AccountKeys.Issue:
                book.Issues.Add(EntryOf<Kept<IssueFacts>>(row));
                break;
            case AccountKeys.Request:
                book.Requests.Add(EntryOf<ApprovalRequest>(row));
                break;
            case AccountKeys.Help:
                book.Help.Add(EntryOf<HelpRequest>(row));
                break;
            case AccountKeys.Absence:
                book.Absences.Add(EntryOf<Absence>(row));
                break;
            case AccountKeys.Departure:
                book.Departures.Add(EntryOf<Departure>(row));
                break;
            case AccountKeys.Obligation:
                book.Obligations.Add(EntryOf<Obligation>(row));
                break;
            case AccountKeys.Review:
                book.Reviews.Add(EntryOf<ReviewFlag>(row));
                break;
            case AccountKeys.Milestone:
                book.Milestones.Add(EntryOf<Kept<MilestoneFacts>>(row));
                break;
        }
    }

    private static Entry<T> EntryOf<T>(Row row) => new(row.Key, row.ETag, Document.Read<T>(row));
}
