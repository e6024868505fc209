using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;

namespace AccountBot.Tests.Capabilities;

/// <summary>Accounts, ladders and people for tests of rules: three rungs that decide money up to 1,000, 10,000 and without limit.</summary>
internal static class TestBook
{
    public static readonly PersonId Ana = Id(1);
    public static readonly PersonId Ben = Id(2);
    public static readonly PersonId Cal = Id(3);
    public static readonly PersonId Dee = Id(4);
    public static readonly PersonId Eva = Id(5);

    public static readonly Role Junior = new("J");
    public static readonly Role Lead = new("L");
    public static readonly Role Head = new("H");
    public static readonly Role Chief = new("C");

    public static readonly Ladder Rungs = new(
        [
            Rung(Junior, "Junior", Limit.None),
            Rung(Lead, "Lead", Limit.UpTo(1000)),
            Rung(Head, "Head", Limit.UpTo(10_000)),
            Rung(Chief, "Chief", Limit.Unlimited),
        ],
        [Rung(new Role("W"), "Writer", Limit.None)]);

    public static AccountBook Account(params (Role Role, PersonId Person)[] team)
    {
        var head = new AccountHead(AccountId.Parse("brand"), "Brand", "Client", [], Status: null, Strategy: null, Period: null, [], Seq: 0, Hash: "", LastNo: 0);
        var book = new AccountBook(new Entry<AccountHead>("brand~0", "1", head)) { Today = DateOnly.FromDateTime(At.DateTime) };
        book.Team.AddRange(team.Select(seat => new TeamSeat(seat.Role, seat.Person)));
        return book;
    }

    public static ApprovalRequest Request(PersonId by, decimal amount, params RouteStep[] steps) => new(
        No: 1, RequestKind.Budget, by, At, new Dictionary<string, string>(StringComparer.Ordinal), amount, "more", Reason: null, RequestState.Waiting, steps, Current: 0, Version: 1);

    public static RouteStep Step(Role role, bool isEnough = false) => new(role, [], Limit: null, isEnough, []);

    public static readonly DateTimeOffset At = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static PersonId Id(int number) => PersonId.Parse($"00000000-0000-4000-8000-{number:D12}");

    private static Rung Rung(Role role, string title, Limit budget) => new(
        role,
        title,
        [],
        budget.IsNamed ? new Limits(new Dictionary<RequestKind, Limit> { [RequestKind.Budget] = budget }) : Limits.Nothing,
        DefaultDuties.Others);
}
