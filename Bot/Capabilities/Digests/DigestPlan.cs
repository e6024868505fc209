using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Mornings;
using AccountBot.Accounts.Readers;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Capabilities.Digests;

/// <summary>Sees to it that each reader has one next digest: a work row that the reader's own settings name.</summary>
internal sealed class DigestPlan(ReaderRows rows, DigestReaders readers, Agency agency, TimeProvider time) : IMorningPlanner
{
    public const string Kind = "digest";

    private const int AtOnce = 8;

    // The people of a partition are told together, and the partitions one after the other from two minutes before the time on: five thousand
    // people are then a little more than the fifty a second that the service takes, so that it never waits for us, and are told by the time.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(6);

    public async Task PlanAsync(AccountBook book, CancellationToken cancel)
    {
        var people = book.Team.Where(seat => agency.Policy.Digest.ContainsKey(seat.Role)).Select(seat => seat.Person).Distinct();
        foreach (var some in people.Chunk(AtOnce))
        {
            await Task.WhenAll(some.Select(person => PlanAsync(person, cancel)));
        }
    }

    /// <summary>The settings with their next digest, and its row.</summary>
    public static (ReaderSettings Settings, IReadOnlyList<Write> Beside) With(PersonId who, ReaderSettings settings, DateTimeOffset? next)
    {
        var planned = settings with { NextDigest = next, Plan = settings.Plan + 1 };
        return (planned, next is { } at ? [RowOf(who, planned.Plan, at).ToInsert()] : []);
    }

    /// <summary>Changed settings, with the digest planned that they ask for.</summary>
    public (ReaderSettings Settings, IReadOnlyList<Write> Beside) Anew(DigestReader reader, ReaderSettings settings) =>
        With(reader.Who, settings, DigestTimes.After(time.GetUtcNow(), reader.Times, reader.Calendar, settings));

    private async Task PlanAsync(PersonId person, CancellationToken cancel)
    {
        var reader = await readers.FindAsync(person, cancel);
        await rows.ChangeAsync(person, settings => Missing(reader, settings), cancel);
    }

    /// <summary>One that is due, or put off to a better hour, stays; a policy that wants it sooner is heeded.</summary>
    private (ReaderSettings Settings, IReadOnlyList<Write> Beside)? Missing(DigestReader reader, ReaderSettings settings)
    {
        var next = DigestTimes.After(time.GetUtcNow(), reader.Times, reader.Calendar, settings);
        return next is null || settings.NextDigest <= next ? null : With(reader.Who, settings, next);
    }

    private static WorkItem RowOf(PersonId who, int plan, DateTimeOffset at)
    {
        var turn = Apart * (Shards.Hash(who.ToString()) % Shards.Count);
        return new WorkItem($"{Kind}-{who}-{plan}", Kind, who.ToString(), new DigestBody(who, plan, Before: null).Write(), at - Ahead + turn);
    }
}
