using AccountBot.Storage;

namespace AccountBot.Accounts.Books;

/// <summary>Reads accounts: one range query each.</summary>
internal sealed class AccountBooks(IStore store, Agency agency, TimeProvider time)
{
    private const int AtOnce = 8;

    /// <summary>How many numbers back: a long history costs no more than a short one.</summary>
    private const int Recent = 300;

    /// <summary>Null where there is no such account.</summary>
    public async Task<AccountBook?> ReadAsync(AccountId account, Depth depth, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(AccountKeys.Partition(account), AccountKeys.Range(account, depth), int.MaxValue, cancel);
        return BookReader.Read(account, rows, agency.Calendar.Today(time));
    }

    /// <summary>
    /// What <paramref name="find"/> finds in the book, or then among what is closed. Nothing is believed gone before a second look: what somebody
    /// undoes between the two readings was closed at the first and is open at the second, and so is seen in neither.
    /// </summary>
    public async Task<T?> LookTwiceAsync<T>(AccountId account, Depth depth, Func<AccountBook, Task<T?>> find, CancellationToken cancel)
        where T : class =>
        await LookAsync(account, depth, find, cancel) ?? await LookAsync(account, depth, find, cancel);

    /// <summary>Those of the accounts that are there, and on whose team the person is, in the order asked for.</summary>
    public async Task<IReadOnlyList<AccountBook>> ReadSeenAsync(PersonId reader, IEnumerable<AccountId> accounts, Depth depth, CancellationToken cancel)
    {
        var books = new List<AccountBook>();
        foreach (var some in accounts.Chunk(AtOnce))
        {
            var read = await Task.WhenAll(some.Select(account => ReadAsync(account, depth, cancel)));
            books.AddRange(read.OfType<AccountBook>().Where(book => Access.MaySee(book, reader)));
        }

        return books;
    }

    /// <summary>The milestones of an account that are done, the latest first. The book says that its reader may see them.</summary>
    /// <param name="most">How many, so that a long history costs no more than a short one.</param>
    public async Task<IReadOnlyList<Kept<MilestoneFacts>>> DoneMilestonesAsync(AccountBook seen, int most, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(AccountKeys.Partition(seen.Id), AccountKeys.ClosedMilestones(seen.Id), int.MaxValue, cancel);
        return [.. rows.TakeLast(most).Reverse().Select(Document.Read<Kept<MilestoneFacts>>)];
    }

    /// <summary>The account with what is closed on it. That is read after the book: should something close meanwhile, the head has moved too.</summary>
    public async Task<StoredAccount> WithClosedAsync(AccountBook book, CancellationToken cancel)
    {
        var milestones = await EntriesAsync<Kept<MilestoneFacts>>(book.Id, AccountKeys.ClosedMilestones(book.Id), cancel);
        var issues = await ResolvedIssuesAsync(book.Id, cancel);
        return new StoredAccount(book, [.. book.Milestones, .. milestones], [.. book.Issues, .. issues]);
    }

    /// <summary>A decided, withdrawn or expired request; null where there is none.</summary>
    public async Task<Requests.ApprovalRequest?> ClosedRequestAsync(AccountId account, int no, CancellationToken cancel) =>
        (await ClosedEntryAsync(account, no, cancel))?.Value;

    /// <summary>The same with what it takes to open it again.</summary>
    public async Task<Entry<Requests.ApprovalRequest>?> ClosedEntryAsync(AccountId account, int no, CancellationToken cancel) =>
        await store.ReadAsync(AccountKeys.Partition(account), AccountKeys.ClosedRequest(account, no), cancel) is { } row
            ? new Entry<Requests.ApprovalRequest>(row.Key, row.ETag, Document.Read<Requests.ApprovalRequest>(row))
            : null;

    /// <summary>The last requests of an account that are closed, oldest first: enough of them for any window that a policy looks back.</summary>
    public async Task<IReadOnlyList<Requests.ApprovalRequest>> LatelyClosedAsync(AccountBook book, CancellationToken cancel)
    {
        var range = AccountKeys.ClosedRequests(book.Id, Math.Max(0, book.Head.LastNo - Recent));
        var rows = await store.QueryAsync(AccountKeys.Partition(book.Id), range, int.MaxValue, cancel);
        return [.. rows.Select(Document.Read<Requests.ApprovalRequest>)];
    }

    /// <summary>What is owed no more; null where there is no such thing.</summary>
    public async Task<Requests.Obligation?> ClosedObligationAsync(AccountId account, int no, CancellationToken cancel) =>
        await store.ReadAsync(AccountKeys.Partition(account), AccountKeys.ClosedObligation(account, no), cancel) is { } row
            ? Document.Read<Requests.Obligation>(row)
            : null;

    /// <summary>Help that was given or taken back; null where there is none.</summary>
    public async Task<Entry<Requests.HelpRequest>?> ClosedHelpAsync(AccountId account, int no, CancellationToken cancel) =>
        await store.ReadAsync(AccountKeys.Partition(account), AccountKeys.ClosedHelp(account, no), cancel) is { } row
            ? new Entry<Requests.HelpRequest>(row.Key, row.ETag, Document.Read<Requests.HelpRequest>(row))
            : null;

    /// <summary>The latest answers to calls for help on an account, oldest first. The book says that its reader may see them.</summary>
    public Task<IReadOnlyList<Entry<Requests.KeptAnswer>>> KeptAnswersAsync(AccountBook seen, CancellationToken cancel) =>
        EntriesAsync<Requests.KeptAnswer>(seen.Id, AccountKeys.AnswersSince(seen.Id, Math.Max(0, seen.Head.LastNo - Recent)), cancel);

    /// <summary>One row as it is now, read after the book whose act rests on it; null where there is none.</summary>
    public Task<Row?> RowAsync(AccountId account, string key, CancellationToken cancel) => store.ReadAsync(AccountKeys.Partition(account), key, cancel);

    /// <summary>The latest lines of an account's audit, oldest first. The book says that its reader may see them.</summary>
    public async Task<IReadOnlyList<Acts.AuditLine>> LatestLinesAsync(AccountBook seen, int most, CancellationToken cancel)
    {
        var range = new KeyRange(AccountKeys.Audit(seen.Id, Math.Max(1, seen.Head.Seq - most + 1)), AccountKeys.Audit(seen.Id, seen.Head.Seq + 1));
        var rows = await store.QueryAsync(AccountKeys.Partition(seen.Id), range, int.MaxValue, cancel);
        return [.. rows.Select(Document.Read<Acts.AuditLine>)];
    }

    /// <summary>The issues of an account that were resolved.</summary>
    public Task<IReadOnlyList<Entry<Kept<IssueFacts>>>> ResolvedIssuesAsync(AccountId account, CancellationToken cancel) =>
        EntriesAsync<Kept<IssueFacts>>(account, AccountKeys.ClosedIssues(account), cancel);

    /// <summary>A resolved issue; null where there is none of that id.</summary>
    public async Task<Entry<Kept<IssueFacts>>?> ResolvedIssueAsync(AccountId account, string id, CancellationToken cancel) =>
        await RowAsync(account, AccountKeys.ClosedIssue(account, id), cancel) is { } row ? new Entry<Kept<IssueFacts>>(row.Key, row.ETag, Document.Read<Kept<IssueFacts>>(row)) : null;

    /// <summary>Where the cards of a request, or of a help item, stand.</summary>
    public Task<IReadOnlyList<Entry<CardCopy>>> CopiesAsync(AccountId account, int no, CancellationToken cancel) =>
        EntriesAsync<CardCopy>(account, AccountKeys.CardCopies(account, no), cancel);

    private async Task<T?> LookAsync<T>(AccountId account, Depth depth, Func<AccountBook, Task<T?>> find, CancellationToken cancel)
        where T : class =>
        await ReadAsync(account, depth, cancel) is { } book ? await find(book) : null;

    private async Task<IReadOnlyList<Entry<T>>> EntriesAsync<T>(AccountId account, KeyRange range, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(AccountKeys.Partition(account), range, int.MaxValue, cancel);
        return [.. rows.Select(row => new Entry<T>(row.Key, row.ETag, Document.Read<T>(row)))];
    }
}
