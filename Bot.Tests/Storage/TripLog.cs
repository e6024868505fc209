using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Storage;

/// <summary>
/// The trips to the store that a turn makes while somebody waits for it, in order. The sweep and the letters make theirs too,
/// but nobody waits for them.
/// </summary>
internal sealed class TripLog : IStartupFilter
{
    private readonly ConcurrentQueue<string> trips = new();
    private readonly ConcurrentQueue<string> keys = new();
    private readonly AsyncLocal<bool> inTurn = new();

    /// <summary>What was noted since this was last asked.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = trips.ToArray();
        trips.Clear();
        return taken;
    }

    /// <summary>The keys of the rows that queries brought since this was last asked.</summary>
    public IReadOnlyList<string> TakeKeys()
    {
        var taken = keys.ToArray();
        keys.Clear();
        return taken;
    }

    public void Watch(IServiceCollection services)
    {
        services.AddSingleton<IStartupFilter>(this);
        StoreAround.Put(services, home => new CountingStore(home, this));
    }

    public void Note(string trip)
    {
        if (inTurn.Value)
        {
            trips.Enqueue(trip);
        }
    }

    public void NoteKey(string key)
    {
        if (inTurn.Value)
        {
            keys.Enqueue(key);
        }
    }

    /// <summary>That something was said, by whatever way.</summary>
    public void NoteSaid() => trips.Enqueue("say");

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (http, turn) =>
        {
            inTurn.Value = true;
            await turn(http);
        });
        next(app);
    };
}
