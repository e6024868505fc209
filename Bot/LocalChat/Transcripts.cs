using System.Globalization;
using System.Text.Json;

namespace AccountBot.LocalChat;

/// <summary>
/// What was said in each person's chat, as Teams would keep it. In memory and bounded: a client's view, not the
/// bot's state, and gone with the program.
/// </summary>
internal sealed class Transcripts(TimeProvider time, EventStream events)
{
    private const int KeptForEachPerson = 500;

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<TranscriptMessage>> chats = new(StringComparer.Ordinal);
    private long lastId;
    private long revision;

    public IReadOnlyList<TranscriptMessage> Of(string person)
    {
        lock (gate)
        {
            return [.. Chat(person)];
        }
    }

    public TranscriptMessage Add(string person, Speaker from, JsonElement activity)
    {
        lock (gate)
        {
            var message = new TranscriptMessage(NextId(), from, time.GetUtcNow(), ++revision, activity);
            Chat(person).Add(message);
            Trim(person);
            events.Publish(new LocalEvent.Changed(person, message));
            return message;
        }
    }

    /// <summary>False where there is no such message.</summary>
    public bool Replace(string person, string id, JsonElement activity) =>
        Change(person, id, message => message with { Activity = activity, UpdatedAt = time.GetUtcNow() });

    /// <summary>False where there is no such message.</summary>
    public bool MarkUndelivered(string person, string id, bool undelivered) =>
        Change(person, id, message => message with { Undelivered = undelivered });

    public void Remove(string person, string id)
    {
        lock (gate)
        {
            Chat(person).RemoveAll(message => message.Id == id);
            events.Publish(new LocalEvent.Removed(person, id));
        }
    }

    /// <summary>An id for what is accepted but not kept, such as a typing notice.</summary>
    public string NewId()
    {
        lock (gate)
        {
            return NextId();
        }
    }

    private bool Change(string person, string id, Func<TranscriptMessage, TranscriptMessage> change)
    {
        lock (gate)
        {
            var chat = Chat(person);
            var at = chat.FindIndex(message => message.Id == id);
            if (at < 0)
            {
                return false;
            }

            chat[at] = change(chat[at]) with { Revision = ++revision };
            events.Publish(new LocalEvent.Changed(person, chat[at]));
            return true;
        }
    }

    private List<TranscriptMessage> Chat(string person)
    {
        if (!chats.TryGetValue(person, out var chat))
        {
            chats[person] = chat = [];
        }

        return chat;
    }

    private void Trim(string person)
    {
        var chat = Chat(person);
        chat.RemoveRange(0, Math.Max(0, chat.Count - KeptForEachPerson));
    }

    // Epoch milliseconds as in Teams, but never one twice: two messages of the same millisecond are two messages.
    private string NextId()
    {
        lastId = Math.Max(lastId + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
        return lastId.ToString(CultureInfo.InvariantCulture);
    }
}
