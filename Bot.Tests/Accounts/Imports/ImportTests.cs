using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Imports;
using AccountBot.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Accounts.Imports;

/// <summary>A file is merged into the store while people work with it.</summary>
public sealed class ImportTests
{
    [Fact]
    public async Task What_a_file_says_anew_is_told_at_once()
    {
        await using var bot = await BotWorld.StartAsync();

        await ImportAsync(bot, agency => Milestone(agency, 2)["due"] = "2026-03-26");
        await bot.Greta.Says("when is the speaker deck due?");

        Assert.Contains("Thu 26 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_names_what_it_would_do_and_does_nothing()
    {
        await using var bot = await BotWorld.StartAsync();

        var plan = await bot.Services.GetRequiredService<Importer>().PlanAsync(AccountsOf(agency => Milestone(agency, 2)["due"] = "2026-03-26"), CancellationToken.None);
        await bot.Greta.Says("when is the speaker deck due?");

        var change = Assert.Single(plan.SelectMany(report => report.Changes));
        Assert.Equal("milestone Speaker deck", change.Subject);
        Assert.Contains("Fri 20 Mar 2026", change.Before, StringComparison.Ordinal);
        Assert.Contains("Thu 26 Mar 2026", change.After, StringComparison.Ordinal);
        Assert.Contains("Fri 20 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_a_second_time_changes_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        await ImportAsync(bot, agency => Milestone(agency, 2)["due"] = "2026-03-26");

        var plan = await bot.Services.GetRequiredService<Importer>().PlanAsync(AccountsOf(agency => Milestone(agency, 2)["due"] = "2026-03-26"), CancellationToken.None);

        Assert.Empty(plan.SelectMany(report => report.Changes));
        Assert.DoesNotContain(plan, report => report.IsNew);
    }

    [Fact]
    public async Task What_a_file_leaves_out_stays_as_it_is()
    {
        await using var bot = await BotWorld.StartAsync();
        var before = await BookAsync(bot);

        await ImportAsync(bot, agency =>
        {
            var account = Account(agency);
            foreach (var part in new[] { "aliases", "status", "strategy", "period", "budget", "milestones", "issues" })
            {
                account.Remove(part);
            }
        });

        var after = await BookAsync(bot);
        Assert.Equal(before.HeadEntry.ETag, after.HeadEntry.ETag);
        Assert.Equal(before.Milestones.Select(entry => entry.ETag), after.Milestones.Select(entry => entry.ETag));
        Assert.Equal(before.Team, after.Team);
    }

    [Fact]
    public async Task Whoever_is_put_on_a_team_sees_the_account()
    {
        await using var bot = await BotWorld.StartAsync();

        await ImportAsync(bot, agency => Account(agency)["team"]!["AE"]!.AsArray().Add("5eed0000-0001-4000-8000-000000000006"));
        await bot.Victor.Says("when is the speaker deck due on Orlavex?");

        Assert.Contains("Fri 20 Mar 2026", await bot.Victor.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_account_is_there_with_its_team()
    {
        await using var bot = await BotWorld.StartAsync();

        await ImportAsync(bot, agency => agency["accounts"]!.AsArray().Add(JsonNode.Parse("""
            { "id": "zenthal", "name": "Zenthal", "client": "Fenwick Pharma",
              "team": { "AM": ["5eed0000-0001-4000-8000-000000000006"] },
              "milestones": [{ "id": "poster", "title": "Poster", "due": "2026-04-01" }] }
            """)));
        await bot.Victor.Says("when is the poster due?");

        Assert.Contains("Wed 1 Apr 2026", await bot.Victor.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_goes_to_the_milestones_that_are_done()
    {
        await using var bot = await BotWorld.StartAsync();

        await ImportAsync(bot, agency => (Milestone(agency, 2)["state"], Milestone(agency, 2)["doneOn"]) = ("done", "2026-02-27"));

        var stored = await StoredAsync(bot);
        Assert.DoesNotContain(stored.Book.Milestones, entry => entry.Value.Facts.Id == "speaker-deck");
        Assert.Equal(MilestoneState.Done, stored.Milestones.Single(entry => entry.Value.Facts.Id == "speaker-deck").Value.Facts.State);
    }

    [Fact]
    public async Task Each_of_a_hundred_changes_has_its_audit_line()
    {
        await using var bot = await BotWorld.StartAsync();

        await ImportAsync(bot, agency =>
        {
            for (var no = 0; no < 100; no++)
            {
                Account(agency)["milestones"]!.AsArray().Add(new JsonObject { ["id"] = $"m{no}", ["title"] = $"Poster {no}", ["due"] = "2026-05-01" });
            }
        });

        var finding = await new AuditTrail(bot.Services.GetRequiredService<IStore>(), bot.Services.GetRequiredService<AccountBooks>()).VerifyAsync(Orlavex, CancellationToken.None);
        Assert.Equal(new AuditFinding(Orlavex, 100, Fault: null), finding);
        Assert.Equal(104, (await BookAsync(bot)).Milestones.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task An_import_that_was_killed_is_finished_at_the_next_start(int accountsDone)
    {
        await using var bot = await BotWorld.StartAsync();
        var import = new PlannedImport("one", bot.Clock.GetUtcNow(), AccountsOf(agency =>
        {
            Milestone(agency, 2)["due"] = "2026-03-26";
            agency["accounts"]![3]!["status"] = "amber";
        }));
        await bot.Services.GetRequiredService<ImportJournal>().WriteAsync(import, CancellationToken.None);
        foreach (var account in import.Accounts.Take(accountsDone))
        {
            await bot.Services.GetRequiredService<AccountMerge>().RunAsync(account, import, CancellationToken.None);
        }

        await AccountBot.Hosting.Startup.PrepareAsync(bot.Services, CancellationToken.None);

        var book = await BookAsync(bot);
        Assert.Equal(new DateOnly(2026, 3, 26), book.Milestone("speaker-deck")!.Value.Facts.Due);
        Assert.Equal(1, book.Head.Seq);
        Assert.Equal(AccountStatus.Amber, (await BookAsync(bot, "quillan")).Head.Status);
        Assert.Null(await bot.Services.GetRequiredService<ImportJournal>().ReadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_import_that_was_killed_while_it_was_written_down_is_none()
    {
        await using var bot = await BotWorld.StartAsync();
        var store = bot.Services.GetRequiredService<IStore>();
        await store.CommitAsync(Layout.Partition, [new Write.Insert("import~j~000000~000000", new Properties { { "text", "{\"id\":" } })], CancellationToken.None);

        await ImportAsync(bot, agency => Milestone(agency, 2)["due"] = "2026-03-26");

        Assert.Equal(new DateOnly(2026, 3, 26), (await BookAsync(bot)).Milestone("speaker-deck")!.Value.Facts.Due);
    }

    [Fact]
    public async Task No_file_writes_over_what_was_first_told_here()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("new milestone Patient leaflet on Orlavex on 10 April");
        await bot.Greta.HearsCard();
        await bot.Greta.Says("the client of Orlavex complains about late invoices, log it as an issue");
        await bot.ReadAllAsync();

        await ImportAsync(bot, agency =>
        {
            foreach (var no in Enumerable.Range(1, 9))
            {
                Account(agency)["milestones"]!.AsArray().Add(new JsonObject { ["id"] = $"m{no}", ["title"] = $"Site visit {no}", ["due"] = "2026-04-10" });
                Account(agency)["issues"]!.AsArray().Add(new JsonObject { ["id"] = $"issue-{no}", ["title"] = $"Parking {no}" });
            }
        });

        var book = await BookAsync(bot);
        Assert.Contains(book.Milestones, milestone => milestone.Value.Facts.Title == "Patient leaflet");
        Assert.Contains(book.Issues, issue => issue.Value.Facts.Title.Contains("late invoices", StringComparison.Ordinal));
        Assert.Equal(9, book.Issues.Count(issue => issue.Value.Facts.Title.StartsWith("Parking", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_people_set_since_stays_and_what_the_file_says_anew_comes_beside_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("set Orlavex to red");
        await bot.Greta.Says("the media plan is done");
        await bot.Greta.Says("log £300 spend on Pass-through for Orlavex");
        await bot.ReadAllAsync();

        await ImportAsync(bot, agency => Account(agency)["team"]!["AE"]!.AsArray().Add("5eed0000-0001-4000-8000-000000000006"));
        await ImportAsync(bot, agency => Account(agency)["budget"]![1]!["approved"] = 44000);

        var stored = await StoredAsync(bot);
        var line = stored.Book.Line("Pass-through")!.Value;
        Assert.Equal((44000m, 9800m), (line.Facts.Approved, line.Facts.Spent));
        Assert.Equal(AccountStatus.Red, stored.Book.Head.Status);
        Assert.Equal(MilestoneState.Done, stored.Milestones.Single(entry => entry.Value.Facts.Id == "media-plan").Value.Facts.State);
        await ImportAsync(bot, agency => Account(agency)["budget"]![1]!["approved"] = 44000);
        Assert.Equal(9800m, (await BookAsync(bot)).Line("Pass-through")!.Value.Facts.Spent);
    }

    [Fact]
    public async Task A_newer_figure_of_the_file_takes_the_place_of_what_people_set()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("set Orlavex to red");
        await bot.Greta.Says("log £300 spend on Pass-through for Orlavex");
        await bot.ReadAllAsync();

        await ImportAsync(bot, agency => (Account(agency)["budget"]![1]!["spent"], Account(agency)["status"]) = (9900, "green"));

        var book = await BookAsync(bot);
        Assert.Equal(9900m, book.Line("Pass-through")!.Value.Facts.Spent);
        Assert.Equal(AccountStatus.Green, book.Head.Status);
    }

    private static readonly AccountId Orlavex = AccountId.Parse("orlavex");

    private static Task ImportAsync(BotWorld bot, Action<JsonObject> change) =>
        bot.Services.GetRequiredService<Importer>().RunAsync(AccountsOf(change), CancellationToken.None);

    private static IReadOnlyList<AccountFacts> AccountsOf(Action<JsonObject> change)
    {
        var agency = WorldAgency.Read();
        change(agency);
        return AgencyFile.Read(System.Text.Encoding.UTF8.GetBytes(agency.ToJsonString())).File!.AccountsOn(new DateOnly(2026, 3, 2));
    }

    private static JsonObject Account(JsonObject agency) => agency["accounts"]![0]!.AsObject();

    private static JsonNode Milestone(JsonObject agency, int index) => Account(agency)["milestones"]![index]!;

    private static async Task<AccountBook> BookAsync(BotWorld bot, string account = "orlavex") =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse(account), Depth.WithMilestones, CancellationToken.None))!;

    private static async Task<StoredAccount> StoredAsync(BotWorld bot) =>
        await bot.Services.GetRequiredService<AccountBooks>().WithClosedAsync(await BookAsync(bot), CancellationToken.None);
}
