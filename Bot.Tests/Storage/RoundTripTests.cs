using AccountBot.Tests.World;

namespace AccountBot.Tests.Storage;

/// <summary>The table of docs/storage.md: what a turn asks of the store while somebody waits for the answer.</summary>
public sealed class RoundTripTests
{
    private readonly TripLog trips = new();

    [Fact]
    public async Task A_question_is_a_query_for_the_asker_and_one_for_each_account_beside_which_it_is_written_down_who_answers()
    {
        await using var bot = await StartAsync();

        await bot.Tom.Says("my deadlines");

        await bot.Tom.Hears();
        Assert.Equal(["query person", "commit person", "query account", "query account", "say", "commit person"], trips.Take());
    }

    [Fact]
    public async Task A_question_about_one_account_reads_no_other()
    {
        await using var bot = await StartAsync();

        await bot.Tom.Says("how much is left in pass-through on Orlavex?");

        await bot.Tom.Hears();
        Assert.Equal(["query person", "commit person", "query account", "say", "commit person"], trips.Take());
    }

    [Fact]
    public async Task A_turn_reads_none_of_the_updates_that_were_ever_sent_to_its_speaker()
    {
        await using var bot = await StartAsync();
        await bot.Greta.Says("tell Helen we hit the abstract deadline");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Send");
        await bot.Helen.Hears();
        trips.Take();

        await bot.Helen.Says("my deadlines");

        await bot.Helen.Hears();
        Assert.DoesNotContain(trips.TakeKeys(), key => key.Contains("~3u~", StringComparison.Ordinal));
        await bot.Helen.Says("show my reports");
        await bot.Helen.Hears();
        Assert.Contains(trips.TakeKeys(), key => key.Contains("~3u~", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_at_an_issue_reads_the_account_and_nothing_more_for_somebody_who_may_not_see_it()
    {
        await using var bot = await StartAsync();
        await bot.Greta.Says("any open issues on Orlavex?");
        var list = await bot.Greta.HearsCard();
        trips.Take();

        await bot.Priya.Presses(list.OldCopy(), "Open: Client unhappy with the first proof");

        Assert.Equal(["query person", "query account", "query account"], trips.Take().Where(trip => trip != "say"));
        Assert.DoesNotContain(trips.TakeKeys(), key => key.Contains("~4i~", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_decision_is_one_transaction()
    {
        await using var bot = await StartAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.Presses("Send");
        await bot.Greta.HearsCard();
        trips.Take();

        await bot.Greta.Presses("Approve");

        Assert.Equal(["query person", "query account", "commit account"], trips.Take().Where(trip => trip != "say"));
        await bot.ReadAllAsync();
    }

    /// <summary>Its answer is a letter of the act and leaves with the second transaction; the rest is put in order behind it.</summary>
    [Fact]
    public async Task A_change_ordered_in_words_is_written_down_and_then_made()
    {
        await using var bot = await StartAsync();

        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");

        await bot.ReadAllAsync();
        string[] untilAnswer = ["query person", "commit person", "query account", "commit person", "query account", "commit account"];
        Assert.Equal([.. untilAnswer, "commit person", "commit person"], trips.Take().Where(trip => trip != "say"));
    }

    private async Task<BotWorld> StartAsync()
    {
        var bot = await BotWorld.StartAsync(new WorldOptions { Edges = trips.Watch });
        bot.Teams.Noted = _ => trips.NoteSaid();
        return bot;
    }
}
