using System.Text.Json.Nodes;
using AccountBot.People;
using AccountBot.People.Graph;
using AccountBot.Tests.World;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.People;

/// <summary>The bot with people from Microsoft Graph; what its agency file says of them stands back behind that.</summary>
public sealed class GraphStories : IAsyncLifetime
{
    /// <summary>More than one transaction takes.</summary>
    private const int Many = 40;

    private readonly JsonObject agency = WorldAgency.Read();
    private FakeGraph graph = null!;

    public async ValueTask InitializeAsync()
    {
        graph = await FakeGraph.StartAsync();
        graph.People.Add(agency);
    }

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Fact]
    public async Task Names_and_titles_are_Graphs()
    {
        graph.People.Change(agency.IdOf("Greta"), user => user with { Name = "Greta Sol-Berg", Title = "Account Supervisor" });
        await using var bot = await StartAsync();

        await bot.Tom.Says("who is the AM on Orlavex?");

        Assert.Equal("Orlavex launch: Account Manager (AM): Greta Sol-Berg (Account Supervisor).", await bot.Tom.Hears());
    }

    [Fact]
    public async Task An_update_that_others_agree_to_speaks_of_people_by_Graphs_names_and_so_does_the_audit()
    {
        graph.People.Change(agency.IdOf("Greta"), user => user with { Name = "Greta Sol-Berg" });
        graph.People.Change(agency.IdOf("Nadia"), user => user with { Name = "Nadia Petrova" });
        await using var bot = await StartAsync();

        await bot.Tom.Says("assign the media plan to Nadia");
        Assert.Contains("Media plan to be owned by Nadia Petrova", (await bot.Tom.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Tom.Presses("Send");
        (await bot.Greta.HearsCard()).Card.Shows("Media plan to be owned by Nadia Petrova");
        await bot.Greta.Presses("Approve");
        await bot.ReadAllAsync();

        var line = Assert.Single(await bot.AuditAsync("orlavex"), line => line.Action == "milestone.assigned");
        Assert.Equal(("Greta Sol-Berg", "Nadia Petrova"), (line.Before, line.After));
    }

    [Fact]
    public async Task A_routed_request_costs_one_call_and_the_next_none()
    {
        await using var bot = await StartAsync();
        var before = graph.Calls.Count;

        await AskAsync(bot, "£1,000");
        await bot.Greta.HearsCard();
        Assert.Equal(1, graph.Calls.Count - before);

        await AskAsync(bot, "£700");
        await bot.Greta.HearsCard();
        Assert.Equal(1, graph.Calls.Count - before);
    }

    [Fact]
    public async Task Where_the_account_has_nobody_left_the_top_persons_managers_decide()
    {
        await using var bot = await StartAsync();

        await bot.Ruth.Says("ask for £40,000 more on the Quillan fees");
        await bot.Ruth.Presses(await bot.Ruth.HearsCard(), "Send");
        await bot.Priya.Presses(await bot.Priya.HearsCard(), "Approve");
        Assert.StartsWith("Approved. It now goes to Helen Crane", await bot.Priya.Hears(), StringComparison.Ordinal);
        await bot.Ruth.Hears();
        await bot.Helen.Presses(await bot.Helen.HearsCard(), "Approve");

        Assert.StartsWith("Approved.", await bot.Helen.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("Helen Crane approved", await bot.Ruth.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_no_rung_bears_is_passed_over_and_told_to_the_administrators()
    {
        graph.People.Change(agency.IdOf("Helen"), user => user with { Title = "Chief Growth Wizard" });
        await using var bot = await StartAsync();

        await bot.Ruth.Says("ask for £40,000 more on the Quillan fees");
        await bot.Ruth.Presses(await bot.Ruth.HearsCard(), "Send");

        Assert.Contains("no rung of the ladder bears the title “Chief Growth Wizard”", await bot.Agnes.Hears(), StringComparison.Ordinal);
        await bot.Priya.HearsCard();
    }

    [Fact]
    public async Task With_no_manager_at_all_the_request_stays_and_requester_and_administrators_are_told()
    {
        graph.People.Change(agency.IdOf("Priya"), user => user with { Manager = null });
        await using var bot = await StartAsync();

        await bot.Priya.Says("ask for £40,000 more on the Quillan fees");
        var form = await bot.Priya.HearsCard();
        form.Card.Shows("nobody above you may decide this");
        await bot.Priya.Presses(form, "Send");

        Assert.Contains("leave nobody who may decide it", await bot.Agnes.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_of_office_is_told_to_the_requester_at_once()
    {
        graph.People.Change(agency.IdOf("Greta"), user => user with
        {
            Replies = new JsonObject
            {
                ["status"] = "scheduled",
                ["scheduledStartDateTime"] = new JsonObject { ["dateTime"] = "2026-03-01T00:00:00.0000000", ["timeZone"] = "UTC" },
                ["scheduledEndDateTime"] = new JsonObject { ["dateTime"] = "2026-03-05T08:00:00.0000000", ["timeZone"] = "UTC" },
            },
        });
        await using var bot = await StartAsync();

        await AskAsync(bot, "£1,000");

        bot.Tom.Chat.Messages[^1].Card.Shows("Greta Solberg is out of office until Thu 5 Mar 2026.");
        await bot.Greta.HearsCard();
    }

    [Fact]
    public async Task What_waits_for_somebody_who_left_goes_to_the_rung_above()
    {
        await using var bot = await StartAsync();
        await AskAsync(bot, "£1,000");
        await bot.Greta.HearsCard();
        await bot.Agnes.Says("hello");
        await bot.Agnes.Hears();
        await RefreshAsync(bot);
        graph.People.Change(agency.IdOf("Greta"), user => user with { IsEnabled = false });

        await RefreshAsync(bot);
        await RefreshAsync(bot);

        Assert.Contains("On Marelle US", await bot.Agnes.Hears(), StringComparison.Ordinal);
        Assert.Equal("Greta Solberg is no longer active in the directory. On Orlavex launch their seat as Account Manager counts as vacant until the team names somebody else. 1 request that waited for them there has gone on.", await bot.Agnes.Hears());
        await bot.Agnes.HearsNothing();
        Assert.StartsWith("Greta Solberg is no longer active in the directory. £1,000 more on Fees (Orlavex launch): It waits for Omar Nassif", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "Approve");
        Assert.StartsWith("Approved.", await bot.Omar.Hears(), StringComparison.Ordinal);
        await bot.Tom.Hears();
    }

    [Fact]
    public async Task A_rung_still_to_come_that_emptied_meanwhile_is_passed_over_and_the_requester_and_the_audit_say_so()
    {
        await using var bot = await StartAsync();
        await AskAsync(bot, "£4,000");
        var card = await bot.Greta.HearsCard();
        graph.People.Change(agency.IdOf("Omar"), user => user with { IsEnabled = false });
        await RefreshAsync(bot);
        await bot.ReadAllAsync();

        var answer = await bot.Greta.Presses(card, "Approve");

        answer.Card.Shows("It waits for Helen Crane (Client Services Director).");
        Assert.StartsWith("Approved. It now goes to Helen Crane", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("The team or the agency's rules have changed, and so has the way of £4,000 more on Fees", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("Greta Solberg approved £4,000 more on Fees (Orlavex launch). It now waits for Helen Crane", await bot.Tom.Hears(), StringComparison.Ordinal);
        var moved = (await bot.AuditAsync("orlavex")).Single(line => line.Action == "request.rerouted");
        Assert.StartsWith("AM > AD by policy", moved.Before, StringComparison.Ordinal);
        Assert.StartsWith("AM > CSD by policy", moved.After, StringComparison.Ordinal);
        await bot.Helen.Presses(await bot.Helen.HearsCard(), "Approve");
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_rung_that_emptied_with_nobody_above_is_told_to_the_administrators()
    {
        await using var bot = await StartAsync(change: file => file.Rung("CSD")["approves"] = new JsonObject());
        await AskAsync(bot, "£4,000");
        var card = await bot.Greta.HearsCard();
        graph.People.Change(agency.IdOf("Omar"), user => user with { IsEnabled = false });
        await RefreshAsync(bot);
        await bot.ReadAllAsync();

        await bot.Greta.Presses(card, "Approve");

        Assert.StartsWith("Approved. Nobody above may decide the rest", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("Tom Birch asks for £4,000 more on Fees", await bot.Agnes.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_cover_who_leaves_hands_the_turn_back_and_whoever_named_them_is_told()
    {
        await using var bot = await StartAsync();
        await bot.Greta.Says("I'm off until Friday, Victor to cover");
        await bot.Greta.Hears();
        await AskAsync(bot, "£1,000");
        var card = (await bot.Victor.HearsCard()).OldCopy();
        graph.People.Change(agency.IdOf("Victor"), user => user with { IsEnabled = false });

        await RefreshAsync(bot);
        await RefreshAsync(bot);

        await bot.QuietAsync();
        var told = bot.Greta.Chat.Unread.Select(message => message.Text).ToList();
        Assert.Contains("Victor Amsel is no longer active in the directory. On Orlavex launch they no longer cover for Greta Solberg. What waited for them there has gone on: £1,000 more on Fees.", told);
        Assert.StartsWith("Victor Amsel is no longer active in the directory. £1,000 more on Fees (Orlavex launch): It waits for Greta Solberg", await bot.Tom.Hears(), StringComparison.Ordinal);
        Assert.Equal("I know no such request.", (await bot.Victor.Presses(card, "Approve")).Text);
        await bot.Greta.Presses("Approve");
        Assert.StartsWith("Greta Solberg approved", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task What_waits_for_a_leaver_goes_on_however_much_it_is()
    {
        await using var bot = await StartAsync(change: file => file["policy"]!["splitWindowDays"] = 0);
        for (var number = 1; number <= Many; number++)
        {
            await AskAsync(bot, $"£{number}");
        }

        await bot.ReadAllAsync();
        graph.People.Change(agency.IdOf("Greta"), user => user with { IsEnabled = false });

        await RefreshAsync(bot);

        await bot.QuietAsync();
        Assert.Equal(Many, bot.Omar.Chat.Unread.Count(message => message.HasCard));
        Assert.Equal(Many, bot.Tom.Chat.Unread.Count);
        Assert.Single(bot.Agnes.Chat.Unread, message => message.Text.Contains("On Orlavex launch", StringComparison.Ordinal) && message.Text.EndsWith($"{Many} requests that waited for them there have gone on.", StringComparison.Ordinal));
        Assert.Equal(Many, (await bot.AuditAsync("orlavex")).Count(line => line.Action == "request.handed"));
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Where_nearly_everybody_is_gone_it_is_not_believed_and_nothing_moves()
    {
        await using var bot = await StartAsync();
        await AskAsync(bot, "£1,000");
        await bot.Greta.HearsCard();
        foreach (var name in new[] { "Tom", "Greta", "Omar", "Helen", "Nadia", "Victor" })
        {
            graph.People.Change(agency.IdOf(name), user => user with { IsEnabled = false });
        }

        await RefreshAsync(bot);
        await RefreshAsync(bot);

        await bot.Agnes.HearsNothing();
        await bot.Tom.HearsNothing();
        await bot.Greta.Presses("Approve");
        Assert.StartsWith("Approved.", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Whoever_comes_back_holds_their_rung_again()
    {
        graph.People.Change(agency.IdOf("Greta"), user => user with { IsEnabled = false });
        await using var bot = await StartAsync();
        await RefreshAsync(bot);
        await bot.ReadAllAsync();
        graph.People.Change(agency.IdOf("Greta"), user => user with { IsEnabled = true });
        await RefreshAsync(bot);

        await AskAsync(bot, "£1,000");

        await bot.Greta.HearsCard();
    }

    [Fact]
    public async Task Down_it_answers_with_what_was_last_known_and_says_since_when()
    {
        await using var bot = await StartAsync();
        graph.Refuses = StatusCodes.Status503ServiceUnavailable;
        await bot.AdvanceAsync(TimeSpan.FromHours(1));

        await bot.Tom.Says("who is the AM on Orlavex?");

        var answer = await bot.Tom.Hears();
        Assert.Contains("as of 09:30", answer, StringComparison.Ordinal);
        Assert.Contains("Greta Solberg", answer, StringComparison.Ordinal);
        await AskAsync(bot, "£1,000");
        await bot.Greta.HearsCard();
    }

    [Fact]
    public async Task Down_at_a_restart_it_answers_with_what_was_known_before_and_says_since_when()
    {
        graph.People.Change(agency.IdOf("Greta"), user => user with { Name = "Greta Sol-Berg" });
        await using var bot = await StartAsync();
        await RefreshAsync(bot);
        graph.Refuses = StatusCodes.Status503ServiceUnavailable;
        await bot.AdvanceAsync(TimeSpan.FromHours(1));

        await using var again = await bot.AnotherCopyAsync(Options());
        await UntilEverybodyIsKnownAsync(again);
        await again.Tom.Says("who is the AM on Orlavex?");

        var answer = await again.Tom.Hears();
        Assert.Contains("Greta Sol-Berg", answer, StringComparison.Ordinal);
        Assert.Contains("as of 09:30", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Down_from_the_start_the_agency_files_names_are_used_and_people_decide()
    {
        graph.Refuses = StatusCodes.Status503ServiceUnavailable;
        await using var bot = await StartAsync(waits: false);

        await AskAsync(bot, "£1,000");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Approve");

        Assert.StartsWith("Approved.", await bot.Greta.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("Greta Solberg approved", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_does_not_wait_for_a_Graph_that_says_nothing()
    {
        await using var bot = await StartAsync();
        await AskAsync(bot, "£4,000");
        var card = await bot.Greta.HearsCard();
        graph.IsStalled = true;
        var before = graph.Calls.Count;

        var answer = await bot.Greta.Presses(card, "Approve");

        // Whether Omar is out of office is asked behind the scenes, by and by.
        answer.Card.Shows("It waits for Omar Nassif (Account Director).");
        await Waiting.UntilAsync(() => graph.Calls.Count > before, "the bot to ask Graph behind the scenes");
        graph.Release();
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_cover_is_found_among_all_of_the_tenant()
    {
        graph.People.Put(new GraphUser("aaaaaaaa-0000-4000-8000-000000000001", "Owen Pryce", "Account Director", Manager: null, "owen.pryce@example.com"));
        await using var bot = await StartAsync();

        await bot.Greta.Says("I'm off next week, Owen to cover");

        Assert.Contains("Owen Pryce covers for you", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_that_somebody_had_taken_who_left_is_asked_of_the_next()
    {
        await using var bot = await StartAsync();
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.Tom.HearsCard();
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "I can help");
        await bot.Tom.Hears();
        graph.People.Change(agency.IdOf("Greta"), user => user with { IsEnabled = false });

        await RefreshAsync(bot);

        Assert.Equal("Greta Solberg, who had your question on Orlavex launch, is no longer there. It waits for Omar Nassif now.", await bot.Tom.Hears());
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "I can help");
        Assert.StartsWith("Omar Nassif has your question", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task What_somebody_owed_who_left_is_owed_by_the_next()
    {
        await using var bot = await StartAsync(change: WorldAgency.WithoutCutOffs);
        await AskAsync(bot, "£1,000");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Approve on condition", ("comment", "the signed PO is in by Wednesday"));
        await bot.ReadAllAsync();
        graph.People.Change(agency.IdOf("Tom"), user => user with { IsEnabled = false });

        await RefreshAsync(bot);

        (await bot.Greta.HearsCard()).Card.Shows("the signed PO is in by Wednesday");
        await bot.AdvanceAsync(TimeSpan.FromDays(2));
        await bot.Tom.HearsNothing();
        await bot.ReadAllAsync();
    }

    private static Task RefreshAsync(BotWorld bot) => bot.Services.GetRequiredService<GraphRefresh>().RoundAsync(TestContext.Current.CancellationToken);

    private static async Task AskAsync(BotWorld bot, string amount)
    {
        await bot.Tom.Says($"ask for {amount} more on the Orlavex fees");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
    }

    /// <param name="waits">Until everybody was read whom the agency file names.</param>
    private async Task<BotWorld> StartAsync(bool waits = true, Action<JsonObject>? change = null)
    {
        var bot = await BotWorld.StartAsync(Options() with { Agency = change });
        if (waits)
        {
            await UntilEverybodyIsKnownAsync(bot);
        }

        return bot;
    }

    private WorldOptions Options()
    {
        var patient = new GraphSettings(new Uri(graph.BaseUrl), new GraphIdentity.None()) { Patience = GraphWorld.Long, BriefPatience = GraphWorld.Long };
        return new WorldOptions { Graph = graph, Edges = services => services.AddSingleton(patient) };
    }

    private Task UntilEverybodyIsKnownAsync(BotWorld bot) =>
        Waiting.UntilAsync(() => bot.Services.GetRequiredService<GraphDirectory>().Known.Count == agency["people"]!.AsArray().Count, "everybody to be known");
}
