using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Tests.Tools;
using AccountBot.Tests.World;
using static AccountBot.Tests.Capabilities.TestBook;

namespace AccountBot.Tests.Stories;

/// <summary>The team, the limits or the policy change while a request is open.</summary>
public sealed class ChangedMidwayTests
{
    private static readonly AccountBook Team = Account((Junior, Ana), (Lead, Ben), (Head, Cal), (Chief, Dee));

    private static ApprovalRequest ApprovedByLead => Request(Ana, 5000, Step(Lead) with { Verdicts = [new Verdict(Ben, VerdictKind.Approved, At, Comment: null)] }, Step(Head, isEnough: true)) with { Current = 1, Version = 2 };

    [Fact]
    public void A_smaller_limit_asks_one_rung_more_and_the_approval_that_was_given_stands()
    {
        var moved = Reroute.Onto(Team, ApprovedByLead, [Step(Lead), Step(Head), Step(Chief, isEnough: true)], "new");

        Assert.True(Reroute.Moves(ApprovedByLead, moved));
        Assert.Equal([Lead, Head, Chief], moved.Steps.Select(step => step.Role!.Value));
        Assert.Equal((1, Ben, "new"), (moved.Current, moved.Steps[0].Verdicts.Single().By, moved.PolicyVersion));
    }

    [Fact]
    public async Task After_a_restart_with_other_limits_and_another_route_what_is_open_moves_and_what_is_new_goes_by_them()
    {
        var before = await BotWorld.StartAsync();
        await AskAsync(before, "£4,000");
        await before.Greta.Presses(await before.Greta.HearsCard(), "Approve");
        await before.ReadAllAsync();
        var agency = WorldAgency.Read();
        agency["policy"]!["route"] = "direct";
        agency.Rung("AD")["approves"]!["budget"] = 3000;
        await File.WriteAllTextAsync(before.AgencyFile, agency.ToJsonString(), TestContext.Current.CancellationToken);
        await CommandLine.LinesAsync(["import", before.AgencyFile, .. before.CommandArguments]);
        await using var bot = await before.AnotherCopyAsync(new WorldOptions());
        await before.DisposeAsync();

        await bot.Omar.Says("why has this come to me?");
        Assert.EndsWith("because it is above £2,500, the limit of the Account Manager and the Account Director may decide it alone. That is by the agency's rules as they were when its way was planned. They have changed since: once somebody acts on it, it goes on by those of now, and approvals that were given stand.", await bot.Omar.Hears(), StringComparison.Ordinal);
        var shown = await bot.Omar.Presses("Approve");
        shown.Card.Shows("✓ Greta Solberg, Account Manager: approved").Shows("It waits for Helen Crane (Client Services Director).");
        Assert.StartsWith("The team or the agency's rules have changed", await bot.Tom.Hears(), StringComparison.Ordinal);
        var helens = await bot.Helen.HearsCard();
        Assert.Contains("by the agency's policy it goes straight to the first who may decide it alone", (await bot.Helen.Presses(helens, "Why me?")).Text, StringComparison.Ordinal);
        var moved = (await bot.AuditAsync("orlavex")).Single(line => line.Action == "request.rerouted");
        Assert.StartsWith("AM > AD by policy", moved.Before, StringComparison.Ordinal);
        Assert.StartsWith("AM > CSD by policy", moved.After, StringComparison.Ordinal);

        await bot.Tom.Says("ask for £2,800 more on the Orlavex pass-through");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
        (await bot.Omar.HearsCard()).Card.Shows("£2,800 more on Pass-through");
        await bot.Helen.Presses(helens, "Approve");
        Assert.Equal("Approved. Fees goes from £120,000 to £124,000.", await bot.Helen.Hears());
        await bot.ReadAllAsync();
    }

    [Fact]
    public void Where_a_rung_still_to_come_has_emptied_the_way_is_planned_anew_from_whose_turn_it_is()
    {
        var withoutHead = Account((Junior, Ana), (Lead, Ben), (Chief, Dee));
        var request = Request(Ana, 5000, Step(Lead), Step(Head, isEnough: true));

        Assert.True(Reroute.IsEmptyAhead(withoutHead, request));
        Assert.False(Reroute.IsEmptyAhead(Team, request));
        Assert.Equal([Chief], Reroute.Above(request, [Step(Lead), Step(Chief, isEnough: true)])!.Select(step => step.Role!.Value));
        Assert.Null(Reroute.Above(request, [Step(Chief, isEnough: true)]));
        Assert.Equal([Lead, Chief], Reroute.Ahead(request, [Step(Chief, isEnough: true)]).Steps.Select(step => step.Role!.Value));
    }

    private static async Task AskAsync(BotWorld bot, string amount)
    {
        await bot.Tom.Says($"ask for {amount} more on the Orlavex fees");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
    }

    [Fact]
    public void A_larger_limit_alone_approves_nothing()
    {
        var moved = Reroute.Onto(Team, ApprovedByLead, [Step(Lead, isEnough: true)], "new");

        Assert.False(Reroute.Moves(ApprovedByLead, moved));
        Assert.Equal(RequestState.Waiting, moved.State);
    }

    [Fact]
    public void Where_whoever_had_it_has_left_it_goes_to_the_next_who_is_there()
    {
        var withoutHead = Account((Junior, Ana), (Lead, Ben), (Chief, Dee));

        var moved = Reroute.Onto(withoutHead, ApprovedByLead, [Step(Lead), Step(Chief, isEnough: true)], "new");

        Assert.Equal([Dee], Turns.MayDecide(withoutHead, moved));
    }

    [Fact]
    public void Who_was_brought_in_stays_on_a_step_that_stays()
    {
        var passed = ApprovedByLead.WithCurrent(Step(Head) with { Handovers = [new PassedTurn(Cal, Dee, At)] });

        var moved = Reroute.Onto(Team, passed, [Step(Lead), Step(Head), Step(Chief, isEnough: true)], "new");

        Assert.Equal([Dee], Turns.MayDecide(Team, moved));
    }

    [Fact]
    public void The_last_word_goes_back_to_the_rung_whose_limit_allows_it()
    {
        var passed = ApprovedByLead.WithCurrent(Step(Head) with { Handovers = [new PassedTurn(Cal, Dee, At)] });

        var moved = Reroute.Onto(Team, passed, [Step(Lead), Step(Head, isEnough: true)], "new");

        Assert.Equal([Cal], Turns.MayDecide(Team, moved));
    }
}
