using AccountBot.Accounts.Books;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Accounts.Acts;

/// <summary>
/// Carries acts out. Whoever loses a race decides again on what is true then. Acts on one account queue in this copy before
/// they read; that only saves work, the head's ETag is what keeps them apart.
/// </summary>
internal sealed class ActDesk(IStore store, AccountBooks books, Outbox outbox, TimeProvider time)
{
    private const int MaxAttempts = 30;

    private const int QueueCount = 256;

    private readonly SemaphoreSlim[] queues = [.. Enumerable.Range(0, QueueCount).Select(_ => new SemaphoreSlim(1))];

    /// <summary>
    /// Reads the account, lets <paramref name="decide"/> say what is to be done, and does it. A decision that fills no act
    /// changes nothing and is simply answered. Null where there is no such account.
    /// </summary>
    public async Task<Acted<T>?> RunAsync<T>(AccountId account, Op op, Actor actor, Func<AccountBook, Act, ValueTask<T>> decide, CancellationToken cancel)
        where T : class
    {
        var queue = queues[Shards.Hash(account.ToString()) % QueueCount];
        await queue.WaitAsync(cancel);
        try
        {
            return await DecideAsync(account, op, actor, decide, cancel);
        }
        finally
        {
            queue.Release();
        }
    }

    /// <summary>Null where the store did not answer and our receipt is there: then it was done, and the sweep sends its letters.</summary>
    private async Task<CommitResult?> CommitAsync(AccountId account, Op op, IReadOnlyList<Write> writes, CancellationToken cancel)
    {
        try
        {
            return await store.CommitAsync(AccountKeys.Partition(account), writes, cancel);
        }
        catch (StoreUnavailableException)
        {
            if (await ReceiptAsync(account, op, cancel) is null)
            {
                throw;
            }

            return null;
        }
    }

    /// <summary>The receipt of an act; null where it was not done, or too long ago.</summary>
    public async Task<Receipt?> ReceiptAsync(AccountId account, Op op, CancellationToken cancel) =>
        await store.ReadAsync(AccountKeys.Partition(account), op.ReceiptKey(account), cancel) is { } row ? Receipt.From(row) : null;

    /// <summary>What somebody did on an account since a moment, less what was taken back. An act belongs to the day on which it was ordered, so a day more is looked at.</summary>
    public async Task<IReadOnlyList<(Op Op, Receipt Receipt)>> DoneAsync(AccountId account, PersonId by, DateTimeOffset since, CancellationToken cancel)
    {
        var from = DateOnly.FromDateTime(since.UtcDateTime).AddDays(-1);
        var rows = await store.QueryAsync(AccountKeys.Partition(account), AccountKeys.ReceiptsSince(account, from), int.MaxValue, cancel);
        var keys = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Select(row => (Op: Op.OfKey(row.Key), Receipt: Receipt.From(row)))
            .Where(done => done.Receipt.By == by && done.Receipt.At >= since && !keys.Contains(done.Op.Undone().ReceiptKey(account)))];
    }

    private async Task<Acted<T>?> DecideAsync<T>(AccountId account, Op op, Actor actor, Func<AccountBook, Act, ValueTask<T>> decide, CancellationToken cancel)
        where T : class
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (await books.ReadAsync(account, Depth.WithMilestones, cancel) is not { } book)
            {
                return null;
            }

            var act = new Act(book, op, actor, time.GetUtcNow());
            var answer = await decide(book, act);
            if (act.IsEmpty)
            {
                return new Acted<T>(answer, Before: null);
            }

            var writes = act.ToWrites();
            switch (await CommitAsync(account, act.Op, writes, cancel))
            {
                case null:
                    return new Acted<T>(Answer: null, await ReceiptAsync(account, act.Op, cancel));
                case CommitResult.Committed committed:
                    outbox.Committed(AccountKeys.Partition(account), writes, committed);
                    return new Acted<T>(answer, Before: null);
                case CommitResult.Exists { Index: 0 }:
                    return new Acted<T>(Answer: null, await ReceiptAsync(account, act.Op, cancel));
            }
        }

        throw new StoreUnavailableException("An account was too busy to be changed.", new TimeoutException());
    }
}

/// <summary>What came of an act.</summary>
/// <param name="Answer">What the decision said; null where the act was done before, and the state is to be told instead.</param>
/// <param name="Before">The receipt of the act that was done before.</param>
internal sealed record Acted<T>(T? Answer, Receipt? Before)
    where T : class;
