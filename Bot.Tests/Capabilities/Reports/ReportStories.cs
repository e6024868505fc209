using System.Net;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Reports;

/// <summary>Updates that people owe each other: drafted from what really happened, sent with one tap, kept.</summary>
public sealed class ReportStories
{
    [Fact]
    public async Task A_weekly_is_drafted_from_what_changed_edited_and_sent_with_one_tap()
    {
        await using var bot = await MovedAsync();
        await bot.Greta.Says("draft my weekly for Helen");
        var draft = await bot.Greta.HearsCard();
        Assert.Contains("- Speaker deck moved from Fri 20 Mar 2026 to Tue 24 Mar 2026", draft.Card.Inputs[0].Value, StringComparison.Ordinal);

        var answer = await bot.Greta.Presses(draft, "Send", ("Your update", "Speaker deck is on 24 March now.\nAll else is fine."));

        Assert.Equal("Sent to Helen Crane.", answer.Text);
        Assert.Equal("Update from Greta Solberg:\nSpeaker deck is on 24 March now.\nAll else is fine.", await bot.Helen.Hears());
    }

    [Fact]
    public async Task What_was_undone_or_withdrawn_is_in_no_weekly_and_nothing_reads_like_a_record()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("log £300 spend on Pass-through for Orlavex");
        await bot.Greta.Presses("Undo");
        await bot.ReadAllAsync();
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through");
        await bot.Tom.HearsCard();
        await bot.Tom.Presses("Send");
        await bot.ReadAllAsync();
        await bot.Greta.Says("speaker deck is late because the KOL is away");
        await bot.ReadAllAsync();

        await bot.Greta.Says("draft my weekly for Helen on Orlavex");

        var draft = await bot.Greta.Hears();
        Assert.Contains("- Speaker deck is late, was at risk, because the KOL is away.", draft, StringComparison.Ordinal);
        Assert.Contains("- Asked for: £2,000 more on Pass-through.", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("spent", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("became", draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_is_not_in_the_next_draft()
    {
        await using var bot = await MovedAsync();
        await bot.Greta.Says("draft my weekly for Helen on Orlavex");
        var first = await bot.Greta.HearsCard();
        Assert.Contains("Speaker deck moved", first.Card.Inputs[0].Value, StringComparison.Ordinal);
        await bot.Greta.Presses(first, "Send");
        await bot.Helen.Hears();

        await bot.Greta.Says("draft my weekly for Helen on Orlavex");

        Assert.Equal("Orlavex launch (amber)\n- Media plan is 4 days overdue.\n- Next: Congress abstract on Fri 6 Mar 2026.", (await bot.Greta.HearsCard()).Card.Inputs[0].Value);
    }

    [Fact]
    public async Task A_second_press_sends_nothing_more()
    {
        await using var bot = await MovedAsync();
        await bot.Greta.Says("draft my weekly for Helen");
        var draft = await bot.Greta.HearsCard();
        var old = draft.OldCopy();
        await bot.Greta.Presses(draft, "Send");
        await bot.Helen.Hears();

        Assert.Equal("Sent to Helen Crane.", (await bot.Greta.Presses(old, "Send")).Text);

        await bot.Helen.HearsNothing();
    }

    [Fact]
    public async Task Cancelled_or_empty_it_is_not_sent()
    {
        await using var bot = await MovedAsync();
        await bot.Greta.Says("draft my weekly for Helen");
        var draft = await bot.Greta.HearsCard();
        Assert.Equal("Write something first: an empty update tells nothing.", (await bot.Greta.Presses(draft, "Send", ("Your update", " "))).Text);

        Assert.Equal("Cancelled. Nothing was sent.", (await bot.Greta.Presses(draft, "Cancel")).Text);

        await bot.Helen.HearsNothing();
    }

    [Fact]
    public async Task Something_is_told_in_the_speakers_own_words_after_a_look()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("tell Helen we hit the abstract deadline");
        Assert.Equal("We hit the abstract deadline", (await bot.Greta.HearsCard()).Card.Inputs[0].Value);

        await bot.Greta.Says("yes");

        Assert.Equal("Sent to Helen Crane.", await bot.Greta.Hears());
        Assert.Equal("Update from Greta Solberg:\nWe hit the abstract deadline", await bot.Helen.Hears());
    }

    [Fact]
    public async Task It_tells_nobody_of_an_account_that_they_may_not_see()
    {
        await using var bot = await MovedAsync();

        await bot.Greta.Says("draft my weekly for Nadia");

        var draft = await bot.Greta.Hears();
        Assert.Contains("Orlavex launch", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("Marelle US", draft, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft my weekly", "For whom? Say it with a name, for example “draft my weekly for Helen”.")]
    [InlineData("draft my weekly for Victor", "There is no account that both of you may see, so I can't draft that.")]
    public async Task It_asks_where_it_cannot_tell_for_whom(string said, string answer)
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says(said);

        Assert.Equal(answer, await bot.Greta.Hears());
    }

    [Fact]
    public async Task What_others_did_and_nobody_reported_is_told_when_asked_for()
    {
        await using var bot = await MovedAsync();
        await bot.Omar.Says("what don't I know?");
        Assert.Contains("Speaker deck moved", await bot.Omar.Hears(), StringComparison.Ordinal);

        await bot.Greta.Says("what don't I know?");

        Assert.Equal("Nothing material has happened on your accounts that you have not been told.", await bot.Greta.Hears());
    }

    [Fact]
    public async Task Sent_ones_are_kept_for_both()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("tell Helen we hit the abstract deadline");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Send");
        await bot.Helen.Hears();

        await bot.Greta.Says("what did I send Helen?");
        await bot.Helen.Says("show my reports");

        const string Kept = "Mon 2 Mar 2026, Greta Solberg to Helen Crane\nWe hit the abstract deadline";
        Assert.Equal(Kept, await bot.Greta.Hears());
        Assert.Equal(Kept, await bot.Helen.Hears());
    }

    [Fact]
    public async Task Sent_ones_are_files_behind_a_link_for_sender_and_reader()
    {
        await using var bot = await BotWorld.StartAsync(Reachable);
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();
        await bot.Greta.Says("draft my weekly for Omar on Orlavex");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Send");
        await bot.Omar.Hears();
        await bot.Greta.Says("what did I send Omar?");
        await bot.Omar.Says("show my reports");
        var link = LinkIn(await bot.Greta.Hears());
        Assert.Equal(link, LinkIn(await bot.Omar.Hears()));

        using var answer = await GetAsync(bot, link);

        Assert.Equal("text/markdown", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("update-2026-03-02.md", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.StartsWith(
            """
            # Update, Mon 2 Mar 2026

            From Greta Solberg to Omar Nassif

            Orlavex launch (amber)
            - Speaker deck moved from Fri 20 Mar 2026 to Tue 24 Mar 2026.
            """,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
        using var guess = await GetAsync(bot, $"{link[..^6]}000.md");
        Assert.Equal(HttpStatusCode.NotFound, guess.StatusCode);
    }

    [Fact]
    public async Task A_cover_sees_what_was_sent_to_them_while_they_cover_and_not_after()
    {
        await using var bot = await SentToCoverAsync();
        await bot.Liam.Hears();
        await bot.Liam.Says("show my reports");
        var shown = await bot.Liam.Hears();
        Assert.Contains("Speaker deck moved", shown, StringComparison.Ordinal);
        using (var answer = await GetAsync(bot, LinkIn(shown)))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await bot.AdvanceAsync(TimeSpan.FromDays(1));

        await bot.Liam.Says("show my reports");
        Assert.Equal("I have kept no such update.", await bot.Liam.Hears());
        using var gone = await GetAsync(bot, LinkIn(shown));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        await bot.Omar.Says("what did I send Liam?");
        Assert.Contains("Speaker deck moved", await bot.Omar.Hears(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_comes_late_is_not_for_whoever_no_longer_sees_the_account()
    {
        await using var bot = await SentToCoverAsync(Delivery.Broken);

        await bot.AdvanceAsync(TimeSpan.FromHours(15));
        bot.Liam.Chat.Delivery = Delivery.Taken;
        await bot.AdvanceAsync(TimeSpan.FromHours(1));

        await bot.Liam.HearsNothing();
    }

    [Fact]
    public async Task A_link_ends_after_a_month_and_the_update_stays()
    {
        await using var bot = await BotWorld.StartAsync(Reachable);
        await bot.Greta.Says("tell Helen we hit the abstract deadline");
        await bot.Greta.Presses(await bot.Greta.HearsCard(), "Send");
        await bot.Greta.Says("what did I send Helen?");
        var link = LinkIn(await bot.Greta.Hears());

        await bot.AdvanceAsync(TimeSpan.FromDays(31));

        using var answer = await GetAsync(bot, link);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await bot.ReadAllAsync();
        await bot.Greta.Says("what did I send Helen?");
        Assert.Equal("Mon 2 Mar 2026, Greta Solberg to Helen Crane\nWe hit the abstract deadline", await bot.Greta.Hears());
    }

    [Theory]
    [InlineData("/updates/5eed0000-0001-4000-8000-000000000002/20260302-0/0.md")]
    [InlineData("/updates/5eed0000-0001-4000-8000-000000000002/20260302-00000000000000000000000000000000/0.md")]
    [InlineData("/updates/nobody/20260302-00000000000000000000000000000000/0.md")]
    public async Task A_guess_leads_nowhere(string path)
    {
        await using var bot = await BotWorld.StartAsync();

        using var answer = await GetAsync(bot, path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static WorldOptions Reachable { get; } = new() { Arguments = ["--Public:BaseUrl", "https://bot.example/accounts/"] };

    /// <summary>Liam covers today for Greta, and Omar sends him what happened on Orlavex.</summary>
    private static async Task<BotWorld> SentToCoverAsync(Delivery? delivery = null)
    {
        var bot = await BotWorld.StartAsync(Reachable);
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();
        await bot.Greta.Says("I'm off today, Liam to cover");
        await bot.Greta.HearsCard();
        bot.Liam.Chat.Delivery = delivery ?? Delivery.Taken;
        await bot.Omar.Says("draft my weekly for Liam on Orlavex");
        await bot.Omar.Presses(await bot.Omar.HearsCard(), "Send");
        return bot;
    }

    private static string LinkIn(string told)
    {
        const string Root = "https://bot.example/accounts";
        return Assert.Single(told.Split(' ', '\n'), word => word.StartsWith($"{Root}/updates/", StringComparison.Ordinal))[Root.Length..];
    }

    private static async Task<HttpResponseMessage> GetAsync(BotWorld bot, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        return await bot.SendAsync(request);
    }

    private static async Task<BotWorld> MovedAsync()
    {
        var bot = await BotWorld.StartAsync();
        await bot.Greta.Says("move the speaker deck on Orlavex to 24 March");
        await bot.Greta.HearsCard();
        return bot;
    }
}
