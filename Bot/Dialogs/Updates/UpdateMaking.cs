using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.SafeDates;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;

namespace AccountBot.Dialogs.Updates;

/// <summary>Makes an update: may they, can it, change it, say so. What a rung may not do alone is made once somebody who may has agreed.</summary>
internal sealed class UpdateMaking(Agency agency)
{
    /// <summary>The duty that whoever makes or agrees to such an update has.</summary>
    public static Duty DutyOf(UpdateKind kind) => kind is UpdateKind.Spent or UpdateKind.Committed ? Duty.Spend : Duty.Milestones;

    /// <summary>By the duties of their rungs. How one's own milestone goes one may always tell where the rung says so.</summary>
    public bool MayAlone(UpdateOrder order, AccountBook book, PersonId person) => order switch
    {
        { Kind: UpdateKind.State, Target.Thing: { } id } when book.Milestone(id) is { } milestone => Duties.MayChange(book, agency.Ladder, person, milestone.Value.Facts),
        _ => Duties.May(book, agency.Ladder, person, DutyOf(order.Kind)),
    };

    /// <param name="isAgreed">Somebody who may has agreed to it.</param>
    public Outcome Make(UpdateOrder order, Doing doing, Func<PersonId?, string> nameOf, bool isAgreed)
    {
        var target = order.Target!;
        return order.Kind switch
        {
            _ when !isAgreed && !MayAlone(order, doing.Book, doing.By) => Outcome.Refuses(MayNot(order, doing.Book, nameOf)),
            UpdateKind.Spent or UpdateKind.Committed => doing.Book.Line(target.Thing!) is { } line ? Log(order, line, doing) : Outcome.Refuses(UpdateWords.NotOpen(target.Title)),
            UpdateKind.NewMilestone => Add(order, doing, nameOf),
            _ when target.Thing is null => Colour(order, doing),
            _ when doing.Book.Milestone(target.Thing) is { } milestone => order.Kind == UpdateKind.Owner ? Assign(order, milestone, doing, nameOf) : SetState(order, milestone, doing, nameOf),
            _ => Outcome.Refuses(UpdateWords.NotOpen(target.Title)),
        };
    }

    private string MayNot(UpdateOrder order, AccountBook book, Func<PersonId?, string> nameOf)
    {
        var owner = order.Kind == UpdateKind.State && order.Target!.Thing is { } id ? book.Milestone(id)?.Value.Facts.Owner : null;
        var who = Duties.Holders(book, agency.Ladder, DutyOf(order.Kind)).Concat(owner is { } one ? [one] : []).Distinct().Select(person => nameOf(person)).ToList();
        return order.Kind switch
        {
            UpdateKind.Spent or UpdateKind.Committed => UpdateWords.MayNotSpend(order.Target!.Title, who),
            UpdateKind.NewMilestone => UpdateWords.MayNotAdd(book.Head.Name, who),
            _ => UpdateWords.MayNot(order.Target!.Title, who),
        };
    }

    private Outcome SetState(UpdateOrder order, Entry<Kept<MilestoneFacts>> milestone, Doing doing, Func<PersonId?, string> nameOf)
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
            DateWatch.After(doing.Act, doing.Book, doing.Via);
        }

        var breaks = state == MilestoneState.Done ? null : SafeDateWords.OfState(doing.Book, facts.Id, agency.Calendar, person => nameOf(person));
        return Outcome.Of(breaks is null ? UpdateWords.Updated(after, order.Why) : $"{UpdateWords.Updated(after, order.Why)} {breaks}");
    }

    private static Outcome Assign(UpdateOrder order, Entry<Kept<MilestoneFacts>> milestone, Doing doing, Func<PersonId?, string> nameOf)
    {
        var facts = milestone.Value.Facts;
        if (order.Owner is not { } owner || !doing.Book.IsMember(owner))
        {
            return Outcome.Refuses(UpdateWords.OwnerNotOnTeam(doing.Book.Head.Name));
        }

        var after = facts with { Owner = owner };
        doing.Change(milestone, milestone.Key, after, new AuditNote("milestone.assigned", facts.Title, nameOf(facts.Owner), nameOf(owner), order.Why));
        doing.Tell([owner], UpdateWords.YoursNow(nameOf(doing.By), after, doing.Book));
        return Outcome.Of(UpdateWords.Assigned(after, nameOf(owner)));
    }

    /// <summary>It belongs to whoever was named, else to whoever asked for it.</summary>
    private Outcome Add(UpdateOrder order, Doing doing, Func<PersonId?, string> nameOf)
    {
        if (order.Day < doing.Book.Today)
        {
            return Outcome.Refuses(UpdateWords.Past(order.Day.Value));
        }

        if (order.Owner is { } named && !doing.Book.IsMember(named))
        {
            return Outcome.Refuses(UpdateWords.OwnerNotOnTeam(doing.Book.Head.Name));
        }

        var milestone = NewMilestone.Set(doing, order.Title!, order.Day!.Value, order.Owner ?? doing.By);
        return Outcome.Of(UpdateWords.Added(milestone, doing.Book, agency.Calendar, milestone.Owner == doing.By ? null : nameOf(milestone.Owner)));
    }

    private static Outcome Colour(UpdateOrder order, Doing doing)
    {
        if (order.Colour is not { } colour)
        {
            return Outcome.Refuses(UpdateWords.NotUnderstood);
        }

        doing.Status(colour, order.Why);
        return Outcome.Of(UpdateWords.Coloured(doing.Book.Head, colour, order.Why));
    }

    /// <summary>Money that was spent or committed, on its line; whoever runs and whoever directs the account hear when it passes a mark.</summary>
    private Outcome Log(UpdateOrder order, Entry<Kept<BudgetLineFacts>> line, Doing doing)
    {
        var (before, amount) = (line.Value.Facts, order.Amount!.Value);
        if (amount <= 0)
        {
            return Outcome.Refuses(UpdateWords.NoAmount);
        }

        var after = order.Kind == UpdateKind.Spent ? before with { Spent = before.Spent + amount } : before with { Committed = before.Committed + amount };
        doing.Change(line, line.Key, after, Audit(order, before, after));
        var mark = BudgetMarks.Passed(agency.Policy.BudgetAlerts, before, after);
        Alert(mark, after, doing);
        return Outcome.Of(UpdateWords.Logged(order, after, doing.Book, agency.Currency, mark));
    }

    /// <summary>One letter, for the highest mark that is passed.</summary>
    private void Alert(decimal? passed, BudgetLineFacts after, Doing doing)
    {
        if (passed is { } mark)
        {
            var hear = Seniority.Managers(doing.Book, agency.Ladder).Concat(Seniority.Directors(doing.Book, agency.Ladder));
            doing.Tell(hear, UpdateWords.Alert(mark, after, doing.Book, agency.Currency));
        }
    }

    private AuditNote Audit(UpdateOrder order, BudgetLineFacts before, BudgetLineFacts after) => order.Kind == UpdateKind.Spent
        ? new("spend.logged", before.Line, Says.Money(before.Spent, agency.Currency), Says.Money(after.Spent, agency.Currency), order.Why)
        : new("commitment.logged", before.Line, Says.Money(before.Committed, agency.Currency), Says.Money(after.Committed, agency.Currency), order.Why);
}
