using System.Collections.Concurrent;
using AccountBot.Accounts;

namespace AccountBot.People.Graph;

/// <summary>
/// Sees to it that facts are read from Graph, once for all who want them, and that nobody waits for it longer than a moment: what comes
/// later is there for the next who ask. A fault is told to the log and to <see cref="GraphHealth"/>, and to nobody else.
/// </summary>
internal sealed class GraphLoader(GraphSettings settings, GraphHealth health, GraphLog log)
{
    private readonly ConcurrentDictionary<string, Task> underWay = new(StringComparer.Ordinal);

    /// <summary>Asks Graph, unless it is left alone just now.</summary>
    /// <param name="what">Names the facts.</param>
    /// <returns>Once it is read, or has failed, or takes too long; at once where Graph did not answer in time before.</returns>
    public Task TryAsync(string what, Func<Task> read) => health.IsAsked ? PatientlyAsync(() => ReadAsync(what, read), Wait.AMoment) : Task.CompletedTask;

    /// <summary>The same for facts of people, unless somebody is at it already: then their answer is waited for.</summary>
    /// <param name="read">One call for all of those that it is given.</param>
    public Task LoadAsync(string what, IReadOnlyCollection<PersonId> people, Func<IReadOnlyList<PersonId>, Task> read, Wait wait)
    {
        if (people.Count == 0 || !health.IsAsked)
        {
            return Task.CompletedTask;
        }

        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var mine = people.Where(person => underWay.TryAdd(Key(what, person), done.Task)).ToList();
        List<Task> others = [.. people.Except(mine).Select(person => underWay.GetValueOrDefault(Key(what, person), Task.CompletedTask))];
        return PatientlyAsync(() => Task.WhenAll([.. others, mine.Count > 0 ? ReadOnceAsync(what, mine, read, done) : Task.CompletedTask]), wait);
    }

    private async Task ReadOnceAsync(string what, IReadOnlyList<PersonId> mine, Func<IReadOnlyList<PersonId>, Task> read, TaskCompletionSource done)
    {
        try
        {
            await ReadAsync(what, () => read(mine));
        }
        finally
        {
            foreach (var person in mine)
            {
                underWay.TryRemove(Key(what, person), out _);
            }

            done.TrySetResult();
        }
    }

    private async Task ReadAsync(string what, Func<Task> read)
    {
        var begun = TimeProvider.System.GetTimestamp();
        try
        {
            await read();
            if (TimeProvider.System.GetElapsedTime(begun) < settings.Patience)
            {
                health.Worked();
            }
        }
        catch (GraphFault fault)
        {
            log.Failed(what, fault.Message);
            if (!fault.IsForbidden)
            {
                health.Failed(fault.RetryAfter);
            }
        }
    }

    /// <summary>Slow is as good as down: the next do not wait at all, until it answers in time again.</summary>
    private async Task PatientlyAsync(Func<Task> begin, Wait wait)
    {
        var isWaitedFor = wait != Wait.Not && health.IsWaitedFor;
        var all = begin();
        try
        {
            // By the machine's own clock, as every wait for the network is.
            await (isWaitedFor ? all.WaitAsync(wait == Wait.Briefly ? settings.BriefPatience : settings.Patience, TimeProvider.System) : Task.CompletedTask);
        }
        catch (TimeoutException) when (wait == Wait.Briefly && settings.BriefPatience < settings.Patience)
        {
            health.Slowed();
        }
        catch (TimeoutException)
        {
            log.Slow();
            health.Failed();
        }
    }

    private static string Key(string what, PersonId person) => $"{what} {person}";
}

/// <summary>How long whoever asks can wait for Graph.</summary>
internal enum Wait
{
    /// <summary>Not at all: others would be held up.</summary>
    Not,

    /// <summary>Hardly: there are facts that would do instead.</summary>
    Briefly,

    AMoment,
}
