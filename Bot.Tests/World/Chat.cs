using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>A conversation with the bot: what stands in it, and how the service treats what is sent to it.</summary>
internal sealed class Chat(string id, string type, string reader)
{
    private readonly Lock gate = new();
    private readonly List<ChatMessage> messages = [];
    private readonly Queue<Delivery> upsets = new();

    /// <summary>Opaque to the bot.</summary>
    public string Id => id;

    /// <summary><c>personal</c> or <c>groupChat</c>.</summary>
    public string Type => type;

    /// <summary>Whose it is, for the messages of tests.</summary>
    public string Reader => reader;

    /// <summary>How the service answers what is sent here, until it is told otherwise.</summary>
    public Delivery Delivery { get; set; } = Delivery.Taken;

    public IReadOnlyList<ChatMessage> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    public IReadOnlyList<ChatMessage> Unread => [.. Messages.Where(message => !message.IsRead)];

    /// <summary>The next things sent here meet with this, one after the other; then all is as before.</summary>
    public void Upset(params IEnumerable<Delivery> next)
    {
        lock (gate)
        {
            foreach (var delivery in next)
            {
                upsets.Enqueue(delivery);
            }
        }
    }

    public Delivery NextDelivery()
    {
        lock (gate)
        {
            return upsets.TryDequeue(out var upset) ? upset : Delivery;
        }
    }

    public void Add(string messageId, JsonObject activity)
    {
        lock (gate)
        {
            messages.Add(new ChatMessage(messageId, activity));
        }
    }

    /// <returns>False where no such message stands here.</returns>
    public bool Replace(string messageId, JsonObject activity)
    {
        var found = Messages.FirstOrDefault(message => message.Id == messageId);
        found?.Replace(activity);
        return found is not null;
    }

    /// <summary>The person deletes a message, or the whole of what was said.</summary>
    public void Clear()
    {
        lock (gate)
        {
            messages.Clear();
        }
    }
}
