using AccountBot.Accounts;
using AccountBot.Channel;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>Where the bot and each person can meet, as Teams tells of it. Of a team or a group nothing is kept.</summary>
internal sealed class Presence(Conversations conversations, Addresses addresses)
{
    /// <summary>The way to this person is as the activity has it.</summary>
    public async Task NoteAsync(Activity activity, CancellationToken cancel)
    {
        var reference = ConversationReference.Of(activity);
        if (reference.IsPersonal && PersonId.TryParse(activity.From?.AadObjectId, out var who))
        {
            await conversations.ChangeAsync(await conversations.ReadOneAsync(who, reference, cancel), current => new Changed(current with { Reference = reference }), cancel);
        }
    }

    /// <summary>Nothing can be said there any more, so nothing is tried.</summary>
    public async Task LeaveAsync(Activity activity, CancellationToken cancel)
    {
        var reference = ConversationReference.Of(activity);
        if (reference.IsPersonal && PersonId.TryParse(activity.From?.AadObjectId, out var who))
        {
            await addresses.ShutAsync(who.ToString(), reference, Refusal.NotInstalled, cancel);
        }
    }
}
