using System.Collections.Concurrent;

namespace AccountBot.Channel;

/// <summary>
/// Keeps one person from taking what is everybody's: each has a store of so many activities, which fills again within a minute.
/// </summary>
internal sealed class PersonLimit(int perMinute, TimeProvider time)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, Left> people = new(StringComparer.Ordinal);

    public bool Admits(Activity activity)
    {
        var now = time.GetUtcNow();
        Forget(now);
        var person = activity.From?.AadObjectId ?? activity.From?.Id ?? "";
        return people.AddOrUpdate(person, _ => Take(perMinute, now), (_, before) => Take(Refilled(before, now), now)).IsAdmitted;
    }

    /// <summary>What is refused costs nothing: whoever goes on and on waits no longer for it.</summary>
    private static Left Take(double count, DateTimeOffset now) => count >= 1 ? new Left(count - 1, now, IsAdmitted: true) : new Left(count, now, IsAdmitted: false);

    private double Refilled(Left before, DateTimeOffset now) => Math.Min(perMinute, before.Count + ((now - before.At).TotalMinutes * perMinute));

    /// <summary>Whose store is full again need not be known.</summary>
    private void Forget(DateTimeOffset now)
    {
        if (people.Count > Most)
        {
            foreach (var full in people.Where(pair => Refilled(pair.Value, now) >= perMinute))
            {
                people.TryRemove(full);
            }
        }
    }

    private sealed record Left(double Count, DateTimeOffset At, bool IsAdmitted);
}
