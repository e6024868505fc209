using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace AccountBot.LocalChat;

/// <summary>Hands every event to every open page.</summary>
internal sealed class EventStream(TimeProvider time)
{
    // A page that is this far behind is asleep: its stream ends, and it loads everything when it comes back.
    private const int Backlog = 256;

    private readonly Lock gate = new();
    private readonly HashSet<Channel<LocalEvent>> pages = [];
    private readonly long run = time.GetUtcNow().ToUnixTimeMilliseconds();
    private bool closed;

    public void Publish(LocalEvent happened)
    {
        lock (gate)
        {
            foreach (var page in pages.Where(page => !page.Writer.TryWrite(happened)))
            {
                page.Writer.TryComplete();
            }
        }
    }

    /// <summary>Ends every stream. An open one would hold up the program's orderly stop.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            foreach (var page in pages)
            {
                page.Writer.TryComplete();
            }
        }
    }

    public async IAsyncEnumerable<SseItem<object>> ReadAsync([EnumeratorCancellation] CancellationToken gone)
    {
        var page = Open();
        try
        {
            await foreach (var happened in page.Reader.ReadAllAsync(gone))
            {
                // As object, so that the case's own properties are written, not the base record's.
                yield return new SseItem<object>(happened, happened.Name);
            }
        }
        finally
        {
            lock (gate)
            {
                pages.Remove(page);
            }
        }
    }

    private Channel<LocalEvent> Open()
    {
        var page = System.Threading.Channels.Channel.CreateBounded<LocalEvent>(Backlog);
        page.Writer.TryWrite(new LocalEvent.Hello(run));
        lock (gate)
        {
            pages.Add(page);
            if (closed)
            {
                page.Writer.TryComplete();
            }
        }

        return page;
    }
}
