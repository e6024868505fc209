using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Updates;
using AccountBot.People;

namespace AccountBot.Capabilities.Updates;

/// <summary>Carries out what was told: all that one message says of an account is one act, with one answer and one undo.</summary>
internal sealed class UpdateActs(AtOnceDesk desk, UpdateMaking making, IDirectory directory)
{
    public async Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var done = new List<CarriedOut>();
        foreach (var order in UpdateOrder.Read(claim.Data).ByAccount)
        {
            done.Add(await desk.CarryOutAsync(claim, order.Target!.Account, doing => DoAsync(order, doing, cancel), cancel));
        }

        return done is [var only] ? only : All(done);
    }

    /// <summary>What was done is told by its own letter; what was refused is told here.</summary>
    private static CarriedOut All(IReadOnlyList<CarriedOut> done)
    {
        var refused = done.Where(one => one.Reply is not null).Select(one => one.Reply!.Text).ToList();
        return done[0] with { Reply = refused.Count == 0 ? null : AtOnceCards.Settled(string.Join('\n', refused)) };
    }

    /// <summary>What cannot be done is said beside what was; where nothing can, nothing was.</summary>
    private async ValueTask<Outcome> DoAsync(UpdateOrder order, Doing doing, CancellationToken cancel)
    {
        var names = await Names.OfAsync(directory, doing.Book.Team.Select(seat => seat.Person).Append(doing.By), cancel);
        var outcomes = order.All.Select(part => making.Make(part, doing, person => names[person], isAgreed: false)).ToList();
        doing.Asks(order.Asks);
        var told = string.Join('\n', outcomes.Select(outcome => outcome.Words ?? outcome.Refusal).Concat(order.Besides.Count > 0 ? [UpdateWords.ByItself(order.Besides)] : []));
        return outcomes.Exists(outcome => outcome.Words is not null) ? Outcome.Of(told) : Outcome.Refuses(told);
    }
}
