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
        var order = UpdateOrder.Read(claim.Data);
        var target = order.Target ?? throw new InvalidDataException("An update names nothing.");
        return await desk.CarryOutAsync(claim, target.Account, doing => DoAsync(order, doing, cancel), cancel);
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
