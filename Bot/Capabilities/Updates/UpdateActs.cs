using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.SafeDates;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.People;

namespace AccountBot.Capabilities.Updates;

/// <summary>Makes an update: may they, can it, change it, say so.</summary>
internal sealed class UpdateActs(AtOnceDesk desk, SpendActs spends, Agency agency, IDirectory directory)
{
    public async Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var order = UpdateOrder.Read(claim.Data);
        var target = order.Target ?? throw new InvalidDataException("An update names nothing.");
        return await desk.CarryOutAsync(claim, target.Account, doing => DoAsync(order, target, doing, cancel), cancel);
    }

    private async ValueTask<Outcome> DoAsync(UpdateOrder order, UpdateTarget target, Doing doing, CancellationToken cancel)
    {
        var names = await Names.OfAsync(directory, doing.Book.Team.Select(seat => seat.Person).Append(doing.By), cancel);
        return order.Kind switch
        {
            UpdateKind.Spent or UpdateKind.Committed => spends.Log(order, target, doing, names),
            UpdateKind.NewMilestone => Add(order, doing, names),
            _ when target.Thing is null => Colour(order, doing, names),
            _ when doing.Book.Milestone(target.Thing) is { } milestone => Update(order, milestone, doing, names),
            _ => Outcome.Refuses(UpdateWords.NotOpen(target.Title)),
        };
    }

    private Outcome Update(UpdateOrder order, Entry<Kept<MilestoneFacts>> milestone, Doing doing, Names names)
    {
        var facts = milestone.Value.Facts;
        var mayAlone = order.Kind == UpdateKind.Owner
            ? Duties.May(doing.Book, agency.Ladder, doing.By, Duty.Milestones)
            : Duties.MayChange(doing.Book, agency.Ladder, doing.By, facts);
        return mayAlone switch
        {
            false => Outcome.Refuses(UpdateWords.MayNot(facts.Title, Who(doing, Duty.Milestones, names, order.Kind == UpdateKind.Owner ? null : facts.Owner))),
            _ when order.Kind == UpdateKind.Owner => Assign(order, milestone, doing, names),
            _ => SetState(order, milestone, doing, names),
        };
    }

    private Outcome SetState(UpdateOrder order, Entry<Kept<MilestoneFacts>> milestone, Doing doing, Names names)
    {
        var (facts, state) = (milestone.Value.Facts, order.State!.Value);
        var day = order.Day ?? doing.Book.Today;
        if (state == MilestoneState.Done && day > doing.Book.Today)
        {
            return Outcome.Refuses(UpdateWords.NotYetThatDay(facts.Title, day));
        }

        var after = facts with { State = state, DoneOn = state == MilestoneState.Done ? day : null };
        if (after.State == facts.State && order.Why is null)
        {
            return Outcome.Refuses(UpdateWords.Already(facts));
        }

        var audit = new AuditNote($"milestone.{UpdateWords.Code(state)}", facts.Title, UpdateWords.State(facts.State), UpdateWords.State(after), order.Why);
        doing.Change(milestone, AccountKeys.MilestoneOf(doing.Book.Id, after), after, audit);
        if (state is MilestoneState.AtRisk or MilestoneState.Late)
        {
            DateWatch.After(doing.Act, doing.Book, doing.Claim.In);
        }

        var breaks = state == MilestoneState.Done ? null : SafeDateWords.OfState(doing.Book, facts.Id, agency.Calendar, person => names[person]);
        return Outcome.Of(breaks is null ? UpdateWords.Updated(after, order.Why) : $"{UpdateWords.Updated(after, order.Why)} {breaks}");
    }

    private static Outcome Assign(UpdateOrder order, Entry<Kept<MilestoneFacts>> milestone, Doing doing, Names names)
    {
        var facts = milestone.Value.Facts;
        if (order.Owner is not { } owner || !doing.Book.IsMember(owner))
        {
            return Outcome.Refuses(UpdateWords.OwnerNotOnTeam(doing.Book.Head.Name));
        }

        var after = facts with { Owner = owner };
        doing.Change(milestone, milestone.Key, after, new AuditNote("milestone.assigned", facts.Title, names[facts.Owner], names[owner], order.Why));
        doing.Tell([owner], UpdateWords.YoursNow(names[doing.By], after, doing.Book));
        return Outcome.Of(UpdateWords.Assigned(after, names[owner]));
    }

    private Outcome Add(UpdateOrder order, Doing doing, Names names)
    {
        if (!Duties.May(doing.Book, agency.Ladder, doing.By, Duty.Milestones))
        {
            return Outcome.Refuses(UpdateWords.MayNotAdd(doing.Book.Head.Name, Who(doing, Duty.Milestones, names, owner: null)));
        }

        if (order.Day < doing.Book.Today)
        {
            return Outcome.Refuses(UpdateWords.Past(order.Day.Value));
        }

        var milestone = new MilestoneFacts(
            $"m{doing.Act.TakeNumber()}", order.Title!, Kind: null, order.Day!.Value, doing.By, MilestoneState.Planned, Stage: null, DoneOn: null, Immovable: false, [], Days: null, Version: null);
        doing.Change<MilestoneFacts>(entry: null, AccountKeys.OpenMilestone(doing.Book.Id, milestone), milestone, new AuditNote("milestone.added", milestone.Title, "", Language.Says.Date(milestone.Due)));
        return Outcome.Of(UpdateWords.Added(milestone, doing.Book, agency.Calendar));
    }

    private Outcome Colour(UpdateOrder order, Doing doing, Names names)
    {
        if (order.Colour is not { } colour)
        {
            return Outcome.Refuses(UpdateWords.NotUnderstood);
        }

        if (!Duties.May(doing.Book, agency.Ladder, doing.By, Duty.Milestones))
        {
            return Outcome.Refuses(UpdateWords.MayNot(doing.Book.Head.Name, Who(doing, Duty.Milestones, names, owner: null)));
        }

        doing.Status(colour, order.Why);
        return Outcome.Of(UpdateWords.Coloured(doing.Book.Head, colour, order.Why));
    }

    private IReadOnlyList<string> Who(Doing doing, Duty duty, Names names, PersonId? owner) =>
        [.. Duties.Holders(doing.Book, agency.Ladder, duty).Concat(owner is { } one ? [one] : []).Distinct().Select(person => names[person])];
}
