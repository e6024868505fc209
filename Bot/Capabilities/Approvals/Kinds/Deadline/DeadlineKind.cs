using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Accounts.SafeDates;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Deadline;

/// <summary>An open milestone's date moves. Its size is the working days between the two dates, either way.</summary>
internal sealed class DeadlineKind(Agency agency) : ChangeKind
{
    private const string Milestone = "milestone";
    private const string To = "to";
    private const string From = "from";
    private const string Name = "title";

    public override RequestKind Kind => RequestKind.Deadline;

    public override string Title => "Deadline move";

    public override Draft Hear(Draft draft, Heard heard, AccountBook book)
    {
        var found = Subjects.MilestonesIn(heard, [book]) is [var only] ? only.Milestone.Facts.Id : null;
        var known = draft[Milestone] is null ? draft.With(Milestone, found) : draft;
        return known[To] is null ? known.With(To, NewDate(heard.Said.Slots, known[Milestone], book)) : known;
    }

    public override Draft Accept(Draft draft, Pressed pressed) => draft.Filled(Milestone, pressed.Has(Milestone), pressed[Milestone]).Filled(To, pressed.Has(To), Day(pressed[To]) is { } day ? Iso(day) : null);

    public override string Thing(IReadOnlyDictionary<string, string> terms) => $"{terms[Milestone]} {Day(terms[To]) > Day(terms[From])}";

    public override string MilestoneIn(IReadOnlyDictionary<string, string> terms) => terms[Milestone];

    public override IReadOnlyList<string> About(IReadOnlyDictionary<string, string> terms) => [$"milestone {terms[Milestone]}"];

    public override IReadOnlyList<LastSet> LastSet(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        book.Milestone(terms[Milestone])?.Value is { } milestone ? [new LastSet(milestone.By, milestone.At)] : [];

    public override bool IsUntouched(IReadOnlyDictionary<string, string> terms, AccountBook book, DateTimeOffset at) => book.Milestone(terms[Milestone])?.Value.At == at;

    public override IReadOnlyList<CardInput> Missing(Draft draft, AccountBook book, DateOnly today) =>
    [
        .. draft[Milestone] is { } id && book.Milestone(id) is not null ? [] : new CardInput[] { MilestoneInput(book, "") },
        .. Day(draft[To]) is null ? new CardInput[] { DateInput("") } : [],
    ];

    public override IReadOnlyList<CardInput> Amendable(Draft draft, AccountBook book) => [DateInput(draft[To] ?? "")];

    public override IReadOnlyList<Fact> Known(Draft draft, AccountBook book) =>
        [.. DeadlineWords.Known(draft[Milestone] is { } id ? book.Milestone(id)?.Value.Facts : null, Day(draft[To])), .. Broken(draft[Milestone], Day(draft[To]), book)];

    public override Checked Check(Draft draft, AccountBook book, DateOnly today)
    {
        if (draft[Milestone] is not { } id || book.Milestone(id) is not { } milestone)
        {
            return Checked.Refuses(DeadlineWords.NoSuchMilestone(book));
        }

        var facts = milestone.Value.Facts;
        return (facts, Day(draft[To])) switch
        {
            ({ Immovable: true }, _) => Checked.Refuses(DeadlineWords.Immovable(facts)),
            (_, null) => Checked.Refuses(DeadlineWords.NoDate),
            (_, { } to) when to == facts.Due => Checked.Refuses(DeadlineWords.SameDate(facts)),
            (_, { } to) when to < today => Checked.Refuses(DeadlineWords.Past(to)),
            (_, { } to) => Checked.Fits(ProposalOf(facts, to)),
        };
    }

    public override IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        [.. DeadlineWords.Facts(Day(terms[From])!.Value, Day(terms[To])!.Value, agency.Calendar, book.Milestone(terms[Milestone])?.Value.Facts), .. Broken(terms[Milestone], Day(terms[To]), book)];

    /// <summary>A milestone that moved or closed meanwhile is not what was asked about.</summary>
    public override string? Impossible(IReadOnlyDictionary<string, string> terms, AccountBook book) => book.Milestone(terms[Milestone])?.Value.Facts switch
    {
        null => DeadlineWords.Gone(terms[Name]),
        var facts when facts.Due != Day(terms[From]) || facts.Immovable => DeadlineWords.Moved(facts),
        _ => null,
    };

    public override string? Apply(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason)
    {
        if (Impossible(terms, book) is { } impossible)
        {
            return impossible;
        }

        var milestone = book.Milestone(terms[Milestone])!;
        var facts = milestone.Value.Facts;
        var moved = facts with { Due = Day(terms[To])!.Value };
        act.Move(milestone, AccountKeys.OpenMilestone(book.Id, moved), milestone.Value.SetBy(act.Actor.Id, act.At, moved, milestone.Value.Why));
        act.Audit("deadline.moved", facts.Title, Says.Date(facts.Due), Says.Date(moved.Due), reason);
        DateWatch.After(act, book);
        return null;
    }

    public override IReadOnlyDictionary<string, string> Settled(IReadOnlyDictionary<string, string> terms, AccountBook book) => terms;

    public override IReadOnlyDictionary<string, string> Reversed(IReadOnlyDictionary<string, string> terms) =>
        new Dictionary<string, string>(terms, StringComparer.Ordinal) { [From] = terms[To], [To] = terms[From] };

    public override string Outcome(IReadOnlyDictionary<string, string> terms) => DeadlineWords.Outcome(terms[Name], Day(terms[From])!.Value, Day(terms[To])!.Value, agency.Calendar);

    public override string Beyond(decimal limit) => $"more than {Says.Count((int)limit, "working day")}";

    public override bool MayDoAlone(Proposal proposal, AccountBook book, PersonId person) =>
        book.RolesOf(person).Select(agency.Ladder.Find).OfType<Rung>().Any(rung =>
            rung.Approves.For(RequestKind.Deadline).Allows(proposal.Amount) && MayTouch(rung, book.Milestone(proposal.Terms[Milestone])?.Value.Facts, person));

    /// <summary>The cut-off that others set and that this date would break.</summary>
    private IEnumerable<Fact> Broken(string? milestone, DateOnly? to, AccountBook book) =>
        milestone is not null && to is { } day && book.Milestone(milestone) is not null && SafeDateWords.OfMove(book, milestone, day, agency.Calendar, NameOf) is { } broken
            ? [new Fact(DeadlineWords.Breaks, broken)]
            : [];

    private string NameOf(PersonId person) => agency.People.FirstOrDefault(known => known.Id == person)?.Name ?? DeadlineWords.ItsOwner;

    private static bool MayTouch(Rung rung, MilestoneFacts? milestone, PersonId person) =>
        rung.Does.Contains(Duty.Milestones) || (rung.Does.Contains(Duty.OwnMilestones) && milestone?.Owner == person);

    private Proposal ProposalOf(MilestoneFacts facts, DateOnly to)
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal) { [Milestone] = facts.Id, [Name] = facts.Title, [From] = Iso(facts.Due), [To] = Iso(to) };
        return new Proposal(terms, agency.Calendar.WorkingDaysBetween(facts.Due, to), DeadlineWords.Summary(facts, to));
    }

    private string? NewDate(Slots slots, string? milestone, AccountBook book)
    {
        if (slots.Target is { } target)
        {
            return Iso(target);
        }

        return slots.Dates.Shift is { } shift && milestone is not null && book.Milestone(milestone) is { } found
            ? Iso(shift.Apply(found.Value.Facts.Due, agency.Calendar.IsWorkingDay))
            : null;
    }

    private static InputChoiceSet MilestoneInput(AccountBook book, string value) =>
        new(Milestone, DeadlineWords.MilestoneLabel, [.. book.Milestones.Where(milestone => !milestone.Value.Facts.Immovable).Select(milestone => new InputChoice(DeadlineWords.Choice(milestone.Value.Facts), milestone.Value.Facts.Id))])
        {
            IsRequired = true,
            ErrorMessage = DeadlineWords.MilestoneWanted,
            Value = value,
        };

    private static InputDate DateInput(string value) => new(To, DeadlineWords.DateLabel) { IsRequired = true, ErrorMessage = DeadlineWords.DateWanted, Value = value };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
