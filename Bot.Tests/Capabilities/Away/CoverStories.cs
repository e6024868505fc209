using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Imports;
using AccountBot.Schedule;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Capabilities.Away;

/// <summary>The world's clock stands at Mon 2 Mar 2026, 09:30.</summary>
public sealed class CoverStories
{
    [Fact]
    public async Task What_waits_for_somebody_who_is_away_goes_to_their_cover_and_the_requester_hears_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot);
        var old = await bot.Greta.HearsCard();

        await bot.Greta.Says("I'm off today to Friday, Omar to cover");

        Assert.Equal("Noted: you are away from Mon 2 Mar 2026 to Fri 6 Mar 2026. Omar Nassif covers for you: whatever waits for you goes to them then, and what is undecided comes back to you after.", await bot.Greta.Hears());
        Assert.Equal("Greta Solberg is away until Fri 6 Mar 2026. £1,000 more on Fees (Orlavex launch): It waits for Omar Nassif (covering for Greta Solberg) (Account Manager).", await bot.Tom.Hears());
        (await bot.Omar.HearsCard()).Card.Shows("It waits for Omar Nassif (covering for Greta Solberg) (Account Manager).");
        await bot.Omar.Presses("Approve");
        Assert.StartsWith("Approved.", await bot.Omar.Hears(), StringComparison.Ordinal);
        Assert.StartsWith("Omar Nassif approved £1,000 more on Fees", await bot.Tom.Hears(), StringComparison.Ordinal);
        old.Card.Shows("Approved by Omar Nassif");
    }

    [Fact]
    public async Task A_request_made_meanwhile_goes_to_the_cover_alone()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off until Friday, Omar to cover");
        await bot.Greta.Hears();

        await bot.Tom.Says("ask for £1,000 more on the Orlavex fees");
        var form = await bot.Tom.HearsCard();
        form.Card.Shows("Omar Nassif");
        await bot.Tom.Presses(form, "Send");

        await bot.Omar.HearsCard();
        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task A_cover_sees_the_account_in_the_days_and_not_after()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off from tomorrow to Wednesday, Liam to cover");
        await bot.Greta.Hears();
        await bot.Liam.Says("status of Orlavex");
        Assert.Contains("no account called", await bot.Liam.Hears(), StringComparison.Ordinal);

        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        await bot.Liam.Says("status of Orlavex");
        Assert.Contains("Orlavex launch", await bot.Liam.Hears(), StringComparison.Ordinal);

        await bot.AdvanceAsync(TimeSpan.FromDays(2));
        await bot.Liam.Says("status of Orlavex");
        Assert.Contains("no account called", await bot.Liam.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_return_only_what_is_undecided_comes_back()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off today and tomorrow, Omar to cover");
        await bot.Greta.Hears();
        await AskAsync(bot);
        await AskAsync(bot, "£700");
        var first = (await bot.Omar.HearsCard()).OldCopy();
        var second = await bot.Omar.HearsCard();
        await bot.Omar.Presses(second, "Approve");
        await bot.Omar.Hears();
        await bot.Tom.Hears();

        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        var back = await bot.Greta.HearsCard();
        back.Card.Shows("£1,000 more on Fees");
        await bot.Greta.HearsNothing();
        var refused = await bot.Omar.Presses(first, "Approve");
        refused.Card.Shows("It waits for Greta Solberg (Account Manager).");
        await bot.Greta.Presses(back, "Approve");
        Assert.StartsWith("Approved.", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Tom.Hears();

        // In two days a reminder had come.
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task An_absence_to_come_begins_on_its_first_morning()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot);
        await bot.Greta.HearsCard();
        await bot.Greta.Says("I'm off from Wednesday to Thursday, Omar to cover");
        await bot.Greta.Hears();
        await bot.Omar.HearsNothing();

        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        await bot.Omar.HearsCard();
        Assert.StartsWith("Greta Solberg is away until Thu 5 Mar 2026.", await bot.Tom.Hears(), StringComparison.Ordinal);

        // In two days a reminder had come.
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task It_can_be_taken_back_in_words_and_by_its_button()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot);
        await bot.Greta.HearsCard();
        await bot.Greta.Says("I'm off today, Omar to cover");
        var noted = await bot.Greta.HearsCard();
        var covering = (await bot.Omar.HearsCard()).OldCopy();
        await bot.Tom.Hears();

        await bot.Greta.Presses(noted, "Undo");

        await bot.Greta.HearsCard();
        await bot.Greta.Says("cancel my cover");
        Assert.Equal("You have no absence and no cover noted.", await bot.Greta.Hears());
        var late = await bot.Omar.Presses(covering, "Approve");
        late.Card.Shows("It waits for Greta Solberg (Account Manager).");
    }

    [Fact]
    public async Task Away_with_nobody_to_cover_the_requester_is_told_so()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm on leave until Wednesday");
        Assert.Contains("Nobody covers for you", await bot.Greta.Hears(), StringComparison.Ordinal);

        await bot.Tom.Says("ask for £1,000 more on the Orlavex fees");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");

        bot.Tom.Chat.Messages[^1].Card.Shows("Greta Solberg is away until Wed 4 Mar 2026.");
        await bot.Greta.HearsCard();
    }

    [Theory]
    [InlineData("Greta", "I'm off next week, Tom to cover", "on Orlavex launch they would decide what they ask for themselves")]
    [InlineData("Priya", "I'm off next week, Nadia to cover", "Nadia Petrov can't cover for you on all of that. Name somebody else.")]
    [InlineData("Greta", "I'm off next week, Zyntrax to cover", "I know nobody called “Zyntrax”")]
    [InlineData("Greta", "I'm off", "From which day to which?")]
    [InlineData("Greta", "I'm off from Monday", "From which day to which?")]
    [InlineData("Greta", "I'm off from tomorrow to 31 December 9999", "I note absences of the next 3 years at most.")]
    [InlineData("Victor", "I'm off next week", "You are not on any account's team")]
    public async Task What_cannot_be_is_said_and_nothing_is_noted(string who, string said, string told)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot[who].Says(said);

        Assert.Contains(told, await bot[who].Hears(), StringComparison.Ordinal);
        await bot[who].Says("cancel my cover");
        Assert.Equal("You have no absence and no cover noted.", await bot[who].Hears());
    }

    [Fact]
    public async Task Nobody_covers_in_a_circle()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Ruth.Says("I'm off next week, Liam to cover");
        await bot.Ruth.Hears();

        await bot.Liam.Says("I'm off from Tuesday next week to Friday next week, Ruth to cover");

        Assert.Contains("they are away then too", await bot.Liam.Hears(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("who covers for Greta next week?", "Omar Nassif covers for Greta Solberg from Mon 9 Mar 2026 to Sun 15 Mar 2026 (Orlavex launch).")]
    [InlineData("who covers for Greta this week?", "No cover is recorded for Greta Solberg.")]
    [InlineData("who is covering for Greta", "Omar Nassif covers for Greta Solberg")]
    public async Task Who_covers_can_be_asked(string question, string told)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off next week, Omar to cover");
        await bot.Greta.Hears();

        await bot.Tom.Says(question);

        Assert.Contains(told, await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cover_from_elsewhere_in_the_agency_is_found_by_name_or_address()
    {
        await using var bot = await BotWorld.StartAsync(agency => Person(agency, "Victor")["mail"] = "victor.amsel@example.com");
        await bot.Greta.Says("I'm off next week, Victor to cover");
        Assert.Contains("Victor Amsel covers for you", await bot.Greta.Hears(), StringComparison.Ordinal);

        await bot.Omar.Says("I'm off next week, victor.amsel@example.com to cover");
        Assert.Contains("Victor Amsel covers for you", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cover_on_two_accounts_from_the_same_day_is_one_on_both_until_either_is_taken_back()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off today until Friday on Orlavex, Victor to cover");
        Assert.StartsWith("Noted: you are away from Mon 2 Mar 2026 to Fri 6 Mar 2026. Victor Amsel covers for you", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Greta.Says("I'm off today until Thursday on Marelle US, Victor to cover");
        Assert.StartsWith("Noted: you are away from Mon 2 Mar 2026 to Thu 5 Mar 2026. Victor Amsel covers for you", await bot.Greta.Hears(), StringComparison.Ordinal);

        foreach (var account in new[] { "Orlavex launch", "Marelle US" })
        {
            await bot.Victor.Says($"status of {account}");
            Assert.Contains(account, (await bot.Victor.HearsCard()).Text, StringComparison.Ordinal);
        }

        await bot.Greta.Says("I'm off today until Thursday on Marelle US, Priya to cover");
        Assert.Contains("takes the place of your absence from Mon 2 Mar 2026 to Thu 5 Mar 2026", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.Victor.Says("status of Marelle US");
        Assert.Contains("no account called", await bot.Victor.Hears(), StringComparison.Ordinal);
        await bot.Victor.Says("status of Orlavex");
        await bot.Victor.HearsCard();
    }

    [Fact]
    public async Task Undo_takes_back_the_absence_that_its_card_tells_of_and_no_other()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off on Thursday, Omar to cover");
        var first = await bot.Greta.HearsCard();
        await bot.Greta.Says("I'm off next week, Helen to cover");
        await bot.Greta.Hears();

        var answer = await bot.Greta.Presses(first, "Undo");

        answer.Card.Shows("Taken back: your absence from Thu 5 Mar 2026 on and its cover are not noted any more. What is undecided waits for you again.");
        await bot.Tom.Says("who covers for Greta this week?");
        Assert.Equal("No cover is recorded for Greta Solberg.", await bot.Tom.Hears());
        await bot.Tom.Says("who covers for Greta next week?");
        Assert.StartsWith("Helen Crane covers for Greta Solberg", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cover_who_is_away_too_hands_the_turn_on_to_their_own_and_has_it_back_with_it()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off until Friday, Omar to cover");
        await bot.Greta.Hears();
        await AskAsync(bot);
        await bot.Omar.HearsCard();

        await bot.Omar.Says("I'm off today, Helen to cover");

        Assert.Contains("Helen Crane covers for you", await bot.Omar.Hears(), StringComparison.Ordinal);
        Assert.Equal("Omar Nassif is away until Mon 2 Mar 2026. £1,000 more on Fees (Orlavex launch): It waits for Helen Crane (covering for Greta Solberg) (Account Manager).", await bot.Tom.Hears());
        var helens = (await bot.Helen.HearsCard()).OldCopy();
        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        (await bot.Omar.HearsCard()).Card.Shows("£1,000 more on Fees");
        (await bot.Helen.Presses(helens, "Approve")).Card.Shows("It waits for Omar Nassif (covering for Greta Solberg)");
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task The_audit_says_in_whose_place_a_cover_decides()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off until Friday, Victor to cover");
        await bot.Greta.Hears();
        await AskAsync(bot);

        await bot.Victor.Presses(await bot.Victor.HearsCard(), "Approve");

        await bot.Victor.Hears();
        await bot.Tom.Hears();
        var line = (await bot.AuditAsync("orlavex")).Single(told => told.Action == "approvals.approve");
        Assert.Equal((bot.Victor.ObjectId, bot.Greta.ObjectId), ($"{line.Actor}", line.OnBehalfOf));
        Assert.All((await bot.AuditAsync("orlavex")).Where(told => told != line), told => Assert.Null(told.OnBehalfOf));
    }

    [Fact]
    public async Task Whoever_was_passed_a_turn_hands_it_on_to_their_cover()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot);
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Pass on", ("Pass on to", "Omar Nassif"));
        await bot.ReadAllAsync();

        await bot.Omar.Says("I'm off today, Helen to cover");

        await bot.Omar.Hears();
        Assert.StartsWith("Omar Nassif is away until Mon 2 Mar 2026. £1,000 more on Fees (Orlavex launch): It waits for Helen Crane (covering for Omar Nassif)", await bot.Tom.Hears(), StringComparison.Ordinal);
        await bot.Helen.HearsCard();
    }

    [Fact]
    public async Task However_much_waits_it_all_goes_to_the_cover()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["policy"]!["splitWindowDays"] = 0);
        for (var number = 1; number <= 30; number++)
        {
            await AskAsync(bot, $"£{number}");
        }

        await bot.ReadAllAsync();

        await bot.Greta.Says("I'm off today, Omar to cover");

        await bot.QuietAsync();
        Assert.Equal(30, bot.Omar.Chat.Unread.Count(message => message.HasCard));
        Assert.Equal(30, bot.Tom.Chat.Unread.Count);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_copy_that_dies_in_the_middle_of_it_leaves_the_rest_to_another()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency["policy"]!["splitWindowDays"] = 0);
        for (var number = 1; number <= 20; number++)
        {
            await AskAsync(bot, $"£{number}");
        }

        await bot.ReadAllAsync();
        var dying = await bot.AnotherCopyAsync(new WorldOptions());
        dying.Services.GetRequiredService<Outbox>().Close();
        await dying.Greta.Says("I'm off today, Omar to cover");
        await dying.DisposeAsync();

        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(20, bot.Omar.Chat.Unread.Count(message => message.HasCard));
        Assert.Equal(20, (await bot.AuditAsync("orlavex")).Count(line => line.Action == "request.handed"));
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Help_asked_of_somebody_away_reaches_the_cover_too()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.Tom.HearsCard();
        await bot.Greta.HearsCard();

        await bot.Greta.Says("I'm off today, Omar to cover");

        await bot.Greta.Hears();
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "I can help");
        Assert.Contains("Omar Nassif", await bot.Tom.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_that_nobody_took_leaves_a_cover_from_outside_with_the_absence()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("I'm off today, Victor to cover");
        await bot.Greta.Hears();
        await bot.Tom.Says("I'm stuck on the leave-behind, can my AM help?");
        await bot.ReadAllAsync();
        var card = bot.Victor.Chat.Messages.Last(message => message.HasCard).OldCopy();

        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        await bot.ReadAllAsync();
        var late = await bot.Victor.Presses(card, "I can help");

        Assert.DoesNotContain("leave-behind", late.Text, StringComparison.Ordinal);
        await bot.Tom.HearsNothing();
        await bot.Greta.Says("what is waiting for me?");
        Assert.Contains("leave-behind", await bot.Greta.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    [Theory]
    [InlineData("Undo")]
    [InlineData("later")]
    public async Task Whoever_is_away_still_is_told_nothing_of_being_back(string how)
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot);
        await bot.Greta.HearsCard();
        await bot.Greta.Says("I'm off until Wednesday, Omar to cover");
        await bot.Greta.Hears();
        await bot.Omar.HearsCard();
        await bot.Tom.Hears();

        await bot.Greta.Says("I'm off next week, Helen to cover");
        var later = await bot.Greta.HearsCard();
        if (how == "Undo")
        {
            await bot.Greta.Presses(later, "Undo");
        }

        await bot.Greta.HearsNothing();
    }

    [Fact]
    public async Task One_absence_that_follows_another_goes_from_cover_to_cover()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        await bot.Greta.Says("I'm off today, Omar to cover");
        await bot.Greta.Hears();
        await bot.Greta.Says("I'm off tomorrow, Helen to cover");
        await bot.Greta.Hears();
        await AskAsync(bot);
        await bot.Omar.HearsCard();

        await bot.AdvanceAsync(TimeSpan.FromDays(1));

        (await bot.Helen.HearsCard()).Card.Shows("£1,000 more on Fees");
        await bot.Greta.HearsNothing();
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task A_cover_whom_the_wall_has_come_to_keep_out_does_not_cover()
    {
        await using var bot = await BotWorld.StartAsync(WorldAgency.WithoutCutOffs);
        await bot.Greta.Says("I'm off on Wednesday on Orlavex, Victor to cover");
        Assert.Contains("Victor Amsel covers for you", await bot.Greta.Hears(), StringComparison.Ordinal);
        var file = WorldAgency.Read().Staff("quillan", "CSD", "Victor");
        file.WithoutCutOffs();
        await bot.Services.GetRequiredService<Importer>().RunAsync(AgencyFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).File!.AccountsOn(new DateOnly(2026, 3, 2)), CancellationToken.None);

        await bot.AdvanceAsync(TimeSpan.FromDays(2));

        Assert.Equal(
            "Victor Amsel can't cover for you on all of that. So nobody covers for you: say your days once more with somebody else.",
            await bot.Greta.Hears());
        await bot.Victor.Says("status of Orlavex");
        Assert.Contains("no account called", await bot.Victor.Hears(), StringComparison.Ordinal);
        await bot.ReadAllAsync();
    }

    private static JsonObject Person(JsonObject agency, string firstName) =>
        (JsonObject)agency["people"]!.AsArray().Single(person => (string)person!["id"]! == agency.IdOf(firstName))!;

    private static async Task AskAsync(BotWorld bot, string amount = "£1,000")
    {
        await bot.Tom.Says($"ask for {amount} more on the Orlavex fees");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
    }
}
