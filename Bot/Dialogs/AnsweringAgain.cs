using System.Text.Json;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Channel;
using AccountBot.Language;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>What arrived again while another copy of the bot was at it: answered after all, should that copy have died before it answered.</summary>
internal sealed class AnsweringAgain(TurnDesk turns) : IWorkHandler
{
    private const string Kind = "dialogs.again";
    private const int MostText = 10_000;

    public IReadOnlyCollection<string> Kinds { get; } = [Kind];

    /// <summary>Null for what is not kept: what may report harm to a patient, and what is too long for a row.</summary>
    public static WorkItem? Item(Activity activity, PersonId from, DateTimeOffset due) =>
        activity.Text is { } text && (text.Length > MostText || SafetyReport.MayBeIn(Utterance.Read(text)))
            ? null
            : new WorkItem($"{Op.Of(default, activity.Conversation?.Id ?? "", activity.Id!).Id}-again", Kind, from.ToString(), JsonSerializer.Serialize(Kept(activity), ActivityJson.Default.Activity), due);

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        await turns.AnswerAsync(JsonSerializer.Deserialize(item.Body, ActivityJson.Default.Activity)!, cancel);
        return new WorkResult.Done();
    }

    /// <summary>Without what a client may send beside the words.</summary>
    private static Activity Kept(Activity activity) => activity with { Attachments = null, Value = null, Rest = null };
}
