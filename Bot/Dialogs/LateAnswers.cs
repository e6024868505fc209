using System.Text.Json;
using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>
/// Answers that the service would not take at once. Whoever asked still gets theirs: it is kept as it was drawn, beside the mark that
/// their message was seen, and sent as soon as the service takes it. Told twice, an answer does no harm.
/// </summary>
internal sealed class LateAnswers : IWorkHandler
{
    private const string Kind = "dialogs.answer";
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(2);

    public IReadOnlyCollection<string> Kinds { get; } = [Kind];

    /// <summary>What is to be kept of an answer; null where the service took it, or never will.</summary>
    public static WorkItem? Of(Turn turn, Message message, SendResult result) => result switch
    {
        SendResult.NotTaken notTaken => Item(turn, message, notTaken.RetryAfter ?? Wait),
        SendResult.Unknown => Item(turn, message, Wait),
        _ => null,
    };

    public Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var late = JsonSerializer.Deserialize(item.Body, DialogsJson.Default.LateAnswer)!;
        var message = new Message(late.Text) { Drawn = late.Card };
        return Task.FromResult<WorkResult>(new WorkResult.Post(new Recipient(item.Lane, late.In, Via: null), message, _ => []));
    }

    private static WorkItem Item(Turn turn, Message message, TimeSpan wait)
    {
        var drawn = message.Card is { } card ? CardWriter.ToJson(card, PostOffice.ReadersIn(turn.Conversation)) : (JsonElement?)null;
        var late = new LateAnswer(turn.Conversation, message.Text, drawn);
        return new WorkItem($"{turn.Op.Id}-answer", Kind, turn.Who.ToString(), JsonSerializer.Serialize(late, DialogsJson.Default.LateAnswer), turn.Now + wait, Attempts: 1);
    }
}

internal sealed record LateAnswer(ConversationReference In, string Text, JsonElement? Card);
