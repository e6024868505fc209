using System.Net;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Capabilities.Calendars;

/// <summary>Deadlines in people's own calendars, behind a secret link.</summary>
public sealed class CalendarStories
{
    [Fact]
    public async Task The_link_leads_to_ones_own_deadlines_and_follows_them()
    {
        await using var bot = await StartAsync();
        var link = await LinkAsync(bot, "my calendar link");
        var before = Unfolded(await (await GetAsync(bot, link)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("UID:media-plan@orlavex.accountbot", before, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Media plan (Orlavex launch)", before, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20260226", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Speaker deck", before, StringComparison.Ordinal);

        await bot.Greta.Says("move the media plan on Orlavex to 3 March");
        await bot.Greta.HearsCard();

        var after = Unfolded(await (await GetAsync(bot, link)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("UID:media-plan@orlavex.accountbot", after, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20260303", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_goes()
    {
        await using var bot = await StartAsync();
        var link = await LinkAsync(bot, "my calendar link");

        await bot.Greta.Says("the media plan is done");
        await bot.Greta.HearsCard();

        Assert.DoesNotContain("media-plan@orlavex", Unfolded(await (await GetAsync(bot, link)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_stays_the_same_until_it_is_renewed_and_then_the_old_one_leads_nowhere()
    {
        await using var bot = await StartAsync();
        var link = await LinkAsync(bot, "my calendar link");
        Assert.Equal(link, await LinkAsync(bot, "my calendar link"));

        var renewed = await LinkAsync(bot, "renew my calendar link");

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(bot, link)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(bot, renewed)).StatusCode);
    }

    [Theory]
    [InlineData("/calendar/5eed0000-0001-4000-8000-000000000002/.ics")]
    [InlineData("/calendar/5eed0000-0001-4000-8000-000000000002/0123.ics")]
    [InlineData("/calendar/nobody/0123.ics")]
    public async Task A_guess_leads_nowhere(string path)
    {
        await using var bot = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(bot, new Uri(path, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Where_the_bot_cannot_be_reached_no_link_is_offered()
    {
        await using var bot = await BotWorld.StartAsync();

        await bot.Greta.Says("my calendar link");

        Assert.Equal("I can't be reached from calendars here. An administrator can set Public:BaseUrl to change that.", await bot.Greta.Hears());
    }

    private static Task<BotWorld> StartAsync() => BotWorld.StartAsync(new WorldOptions { Arguments = ["--Public:BaseUrl", "https://bot.example/accounts/"] });

    private static async Task<Uri> LinkAsync(BotWorld bot, string said)
    {
        await bot.Greta.Says(said);
        var words = (await bot.Greta.Hears()).Split(' ', '\n');
        var link = Assert.Single(words, word => word.StartsWith("https://bot.example/accounts/calendar/", StringComparison.Ordinal));
        return new Uri(link["https://bot.example/accounts".Length..], UriKind.Relative);
    }

    private static async Task<HttpResponseMessage> GetAsync(BotWorld bot, Uri path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await bot.SendAsync(request);
    }

    private static string Unfolded(string calendar) => calendar.ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
}
