using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Dialogs;

/// <summary>Reads what is known of a person in one query, and changes their conversations.</summary>
internal sealed class Conversations(IStore store, Outbox outbox, TimeProvider time, DialogLog log)
{
    private const int MaxAttempts = 20;

    /// <summary>The conversation at hand, the person's settings and their accounts, with those on which they cover for somebody today: one query.</summary>
    public async Task<(Conversation Conversation, IReadOnlyList<Membership> Accounts, ReaderSettings Settings)> ReadAsync(PersonId person, ConversationReference reference, DateOnly today, CancellationToken cancel)
    {
        var rows = await store.QueryAsync(Partition(person), RangeOfTurn(person), int.MaxValue, cancel);
        var own = In(rows, Membership.RangeOf(person)).Select(Document.Read<Membership>).Where(membership => membership.Roles.Count > 0);
        var covered = In(rows, CoverIndex.RangeOf(person)).Select(Document.Read<CoverNote>).Where(note => note.From <= today && today <= note.To).SelectMany(note => note.Accounts);
        var key = Addresses.KeyOf(person.ToString(), reference.ConversationId);
        var row = rows.FirstOrDefault(row => row.Key == key);
        var settings = rows.FirstOrDefault(row => row.Key == ReaderRows.KeyOf(person)) is { } kept ? Document.Read<ReaderSettings>(kept) : ReaderSettings.Usual;
        return (row is null ? Conversation.New(person, reference) : Conversation.From(row, person, reference), [.. own.Concat(covered).DistinctBy(account => account.Account)], settings);
    }

    public async Task<Conversation> ReadOneAsync(PersonId person, ConversationReference reference, CancellationToken cancel)
    {
        var row = await store.ReadAsync(Partition(person), Addresses.KeyOf(person.ToString(), reference.ConversationId), cancel);
        return row is null ? Conversation.New(person, reference) : Conversation.From(row, person, reference);
    }

    /// <summary>
    /// Changes the conversation, together with other rows of the person. If it moved meanwhile it is read again and changed as it is then.
    /// </summary>
    /// <param name="change">The new conversation and what goes with it; null leaves all as it is.</param>
    /// <returns>The conversation as it stands now, and whether it was changed.</returns>
    public async Task<(Conversation Now, bool Changed)> ChangeAsync(Conversation conversation, Func<Conversation, Changed?> change, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (change(conversation) is not { } wanted)
            {
                return (conversation, Changed: false);
            }

            IReadOnlyList<Write> writes = [wanted.Conversation.ToWrite(), .. wanted.Beside];
            if (await store.CommitAsync(Partition(conversation.Person), writes, cancel) is CommitResult.Committed committed)
            {
                outbox.Committed(Partition(conversation.Person), writes, committed);
                return (wanted.Conversation with { ETag = committed.ETags[0] }, Changed: true);
            }

            conversation = await ReadOneAsync(conversation.Person, conversation.Reference, cancel);
        }

        throw new StoreUnavailableException("A conversation was too busy to be changed.", new TimeoutException());
    }

    /// <summary>The person speaks where the bot was shut out: it may write there again.</summary>
    public async Task<Conversation> ReopenAsync(Conversation conversation, CancellationToken cancel)
    {
        var (now, _) = await ChangeAsync(conversation, current => current.IsShut ? new Changed(current with { IsShut = false }) : null, cancel);
        return now;
    }

    /// <summary>
    /// Notes that an activity was answered. Where the store fails once the answer is out, it is out all the same: if the activity
    /// comes again it is answered again, and that is all.
    /// </summary>
    /// <param name="topic">What the conversation is about from now on; null leaves it as it is.</param>
    /// <param name="unsaid">What is left to be said later; null where all is said.</param>
    public async Task SeenAsync(Conversation conversation, string? activityId, FollowUps.Topic? topic, WorkItem? unsaid, CancellationToken cancel)
    {
        try
        {
            await ChangeAsync(conversation, now => new Changed(Noted(now), Unsaid()), cancel);
        }
        catch (StoreUnavailableException fault) when (unsaid is null)
        {
            log.NotNoted(fault);
        }

        Conversation Noted(Conversation now) => now with
        {
            Ring = activityId is { Length: > 0 } id ? now.Ring.With(id, time.GetUtcNow()) : now.Ring,
            State = topic is null ? now.State : now.State with { Topic = topic },
        };

        // The same question put twice at one moment: the first one's row may still stand where this one's would.
        IReadOnlyList<Write> Unsaid() => unsaid is null ? [] : [(unsaid = unsaid with { Due = unsaid.Due + TimeSpan.FromMilliseconds(1) }).ToInsert()];
    }

    /// <summary>What a turn needs; behind it lie the updates that were sent to the person, which grow with the years.</summary>
    private static KeyRange RangeOfTurn(PersonId person) => new($"{person}~0", $"{person}~3");

    private static IEnumerable<Row> In(IReadOnlyList<Row> rows, KeyRange range) =>
        rows.Where(row => string.CompareOrdinal(row.Key, range.From) >= 0 && string.CompareOrdinal(row.Key, range.To) < 0);

    private static string Partition(PersonId person) => Shards.OfPerson(person.ToString());
}

/// <param name="Beside">Rows of the same person that go with it.</param>
internal sealed record Changed(Conversation Conversation, params IReadOnlyList<Write> Beside);
