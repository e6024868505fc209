using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Requests;

namespace AccountBot.Accounts.Books;

/// <summary>An account as one range query found it: head first, so that no row in it is older than the head.</summary>
internal sealed class AccountBook(Entry<AccountHead> head)
{
    public Entry<AccountHead> HeadEntry => head;

    public AccountHead Head => head.Value;

    public AccountId Id => head.Value.Id;

    /// <summary>The day on which it was read, in the agency's time zone.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Everybody in their roles, those who left the agency too.</summary>
    public List<TeamSeat> Team { get; } = [];

    /// <summary>Those that are past too, until their end was told.</summary>
    public List<Entry<Absence>> Absences { get; } = [];

    public List<Entry<Departure>> Departures { get; } = [];

    /// <summary>In the agency file's order.</summary>
    public List<Entry<Kept<BudgetLineFacts>>> Lines { get; } = [];

    /// <summary>Open ones.</summary>
    public List<Entry<Kept<IssueFacts>>> Issues { get; } = [];

    /// <summary>Open ones, oldest first.</summary>
    public List<Entry<ApprovalRequest>> Requests { get; } = [];

    /// <summary>Open ones, oldest first.</summary>
    public List<Entry<HelpRequest>> Help { get; } = [];

    /// <summary>What is still owed since something was approved on a condition.</summary>
    public List<Entry<Obligation>> Obligations { get; } = [];

    /// <summary>Open ones, earliest first; empty where only the core was read.</summary>
    public List<Entry<Kept<MilestoneFacts>>> Milestones { get; } = [];

    /// <summary>Open and answered ones, oldest first; empty where no calls for review were read.</summary>
    public List<Entry<ReviewFlag>> Reviews { get; } = [];

    /// <summary>Calls for review that wait for somebody, or for whoever they cover for.</summary>
    public IReadOnlyList<ReviewFlag> ReviewsFor(PersonId person) =>
        [.. Reviews.Select(entry => entry.Value).Where(flag => flag.Answer is null && flag.Asked.Any(asked => asked == person || Covering.For(this, asked).Contains(person)))];

    public bool IsMember(PersonId person) => Team.Exists(seat => seat.Person == person) && !HasLeft(person);

    /// <summary>Whether the directory knows them no more: then they hold no rung, though their seat stands.</summary>
    public bool HasLeft(PersonId person) => Departures.Exists(departure => departure.Value.Who == person);

    /// <summary>Those whose seats these are, gone or not.</summary>
    public IReadOnlyList<PersonId> Seated(Role role) => [.. Team.Where(seat => seat.Role == role).Select(seat => seat.Person)];

    public IReadOnlyList<PersonId> Holding(Role role) => [.. Seated(role).Where(person => !HasLeft(person))];

    public IReadOnlyList<Role> RolesOf(PersonId person) => [.. Team.Where(seat => seat.Person == person).Select(seat => seat.Role)];

    /// <summary>The person's highest rung on this account: 0 is the lowest, -1 is beside the ladder or not on the team.</summary>
    public int HighestRung(PersonId person, Ladder ladder) => RolesOf(person).Select(ladder.IndexOf).DefaultIfEmpty(-1).Max();

    public Entry<Kept<BudgetLineFacts>>? Line(string name) =>
        Lines.Find(line => line.Value.Facts.Line.Equals(name, StringComparison.OrdinalIgnoreCase));

    public Entry<Kept<MilestoneFacts>>? Milestone(string id) => Milestones.Find(milestone => milestone.Value.Facts.Id == id);

    public Entry<ApprovalRequest>? Request(int no) => Requests.Find(request => request.Value.No == no);

    public Entry<HelpRequest>? HelpItem(int no) => Help.Find(help => help.Value.No == no);
}
