using System.Text.Json;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Cards;
using AccountBot.Channel;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Dialogs;

/// <summary>
/// Sees a change through that a person ordered: writes it down, has it carried out, and crosses it out. A kill anywhere leaves a
/// claim, and the same message come again, the next message or the sweep carries out exactly that.
/// </summary>
internal sealed class ClaimDesk(Conversations conversations, Router router, PostOffice post, TimeProvider time, DialogLog log) : IWorkHandler
{
    private const string Kind = "dialogs.claim";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public IReadOnlyCollection<string> Kinds { get; } = [Kind];

    /// <summary>
    /// Writes the order down and carries it out. What is to be said at once comes back. The work row stays for the sweep, which finds
    /// nothing left to do and removes it: that saves the person a wait.
    /// </summary>
    public async Task<(Conversation Now, CarriedOut? Done)> OrderAsync(Conversation conversation, Claim claim, CancellationToken cancel)
    {
        var due = time.GetUtcNow() + Patience;
        var note = new ClaimNote(claim.By, claim.In, claim.Op);
        var work = new WorkItem(claim.Op.Id, Kind, claim.By.ToString(), JsonSerializer.Serialize(note, DialogsJson.Default.ClaimNote), due);
        conversation = await SettleAsync(conversation, cancel);
        while (true)
        {
            (conversation, var claimed) = await conversations.ChangeAsync(
                conversation,
                now => now.State.Claim is null && now.State.Find(claim.FormId)?.Result is null ? new Changed(now with { State = now.State with { Claim = claim } }, Later().ToInsert()) : null,
                cancel);
            if (claimed)
            {
                return await TryFinishAsync(conversation, claim, cancel);
            }

            if (conversation.State.Find(claim.FormId)?.Result is { } result)
            {
                return (conversation, new CarriedOut(DialogWords.AnsweredBefore, result) { IsOvertaken = true });
            }

            conversation = await SettleAsync(conversation, cancel);
        }

        // The same order given twice at one moment: the first one's row may still stand where this one's would.
        WorkItem Later() => work = work with { Due = work.Due + TimeSpan.FromMilliseconds(1) };
    }

    /// <summary>
    /// Carries out what stands written down in the conversation, if anything does, and tells what came of it: the turn that should
    /// have told it is gone.
    /// </summary>
    public async Task<Conversation> SettleAsync(Conversation conversation, CancellationToken cancel)
    {
        var claim = conversation.State.Claim;
        var (now, done) = await FinishAsync(conversation, cancel);
        if (done is { Reply: { } reply })
        {
            await TellAsync(claim!, reply, done.Settles, cancel);
        }

        return now;
    }

    /// <summary>Carries out what stands written down in the conversation, if anything does.</summary>
    private async Task<(Conversation Now, CarriedOut? Done)> FinishAsync(Conversation conversation, CancellationToken cancel)
    {
        if (conversation.State.Claim is not { } claim)
        {
            return (conversation, null);
        }

        var done = await CarryOutAsync(claim, cancel);
        var (now, _) = await conversations.ChangeAsync(conversation, current => CrossOut(current, claim, done), cancel);
        return (now, done);
    }

    /// <summary>An order that cannot be carried out, for a fault of ours, must not stand in the way of every later word: it is given up, and said to be.</summary>
    private async Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        try
        {
            var owner = router.Find(claim.Capability) ?? throw new InvalidOperationException($"No capability is called {claim.Capability}.");
            return await owner.CarryOutAsync(claim, cancel);
        }
        catch (Exception fault) when (fault is not (StoreUnavailableException or OperationCanceledException))
        {
            log.GivenUp(claim.Op.Id, fault);
            return new CarriedOut(DialogWords.FaultWith(claim.Op.Id[..8]), "failed", Settles: true);
        }
    }

    /// <summary>A card that the act itself redraws is left to that: this face of it might come late, over a newer one.</summary>
    private Task TellAsync(Claim claim, Message reply, bool settles, CancellationToken cancel) => (claim.CardId, settles) switch
    {
        (null, _) => post.PostAsync(new Recipient(claim.By.ToString(), claim.In, Via: null), reply, cancel),
        ({ } cardId, true) => post.UpdateAsync(new Posted(claim.In, cardId), reply, cancel),
        _ => Task.CompletedTask,
    };

    /// <summary>It is written down already: if the store fails now, the sweep does it later.</summary>
    private async Task<(Conversation Now, CarriedOut? Done)> TryFinishAsync(Conversation conversation, Claim claim, CancellationToken cancel)
    {
        try
        {
            return await FinishAsync(conversation, cancel);
        }
        catch (StoreUnavailableException fault)
        {
            log.LeftForLater(claim.Op.Id, fault);
            return (conversation, new CarriedOut(DialogWords.NotedForLater, Result: ""));
        }
    }

    /// <summary>The sweep: whoever ordered it is gone, and so is the turn that should have answered.</summary>
    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = JsonSerializer.Deserialize(item.Body, DialogsJson.Default.ClaimNote)!;
        var conversation = await conversations.ReadOneAsync(note.By, note.In, cancel);
        if (conversation.State.Claim is { } claim && claim.Op == note.Op)
        {
            await SettleAsync(conversation, cancel);
        }

        return new WorkResult.Done();
    }

    private static Changed? CrossOut(Conversation current, Claim claim, CarriedOut done) => current.State.Claim?.Op == claim.Op
        ? new Changed(current with { State = current.State.Closing(claim.FormId, done.Result) with { Claim = null } })
        : null;
}

/// <summary>Where a claim stands.</summary>
internal sealed record ClaimNote(PersonId By, ConversationReference In, Op Op);
