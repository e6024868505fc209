using System.Collections.Concurrent;
using AccountBot.Channel;

namespace AccountBot.Dialogs;

/// <summary>
/// Turns that this copy has begun. Teams sends an activity again while the first one is still being answered; then both are given
/// the one answer.
/// </summary>
internal sealed class Underway
{
    private readonly ConcurrentDictionary<string, Lazy<Task<InvokeResponse?>>> turns = new(StringComparer.Ordinal);

    public async Task<InvokeResponse?> JoinAsync(Activity activity, Func<Task<InvokeResponse?>> begin)
    {
        if (activity is not { Id.Length: > 0, Conversation.Id: { } conversation })
        {
            return await begin();
        }

        var key = $"{conversation}\n{activity.Id}\n{activity.Type}\n{activity.From?.AadObjectId}";
        var mine = new Lazy<Task<InvokeResponse?>>(begin);
        var first = turns.GetOrAdd(key, mine);
        try
        {
            return await first.Value;
        }
        finally
        {
            turns.TryRemove(KeyValuePair.Create(key, mine));
        }
    }
}
