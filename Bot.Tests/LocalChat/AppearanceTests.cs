using System.Text.Json;
using AccountBot.Tests.World;
using Microsoft.Playwright;
using static AccountBot.Tests.LocalChat.LocalChatHost;
using static Microsoft.Playwright.Assertions;

namespace AccountBot.Tests.LocalChat;

public sealed class AppearanceTests(BrowserFixture browser)
{
    private const string Background = "getComputedStyle(document.body).backgroundColor";

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_to_mend(int width, ColorScheme scheme)
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host, Screen(width, scheme));
        await Expect(page.Browser.GetByText("Who would you like to be?")).ToBeVisibleAsync();
        await IsCleanAsync(page, "nobody chosen");

        await page.Browser.GetByTestId("add-person").ClickAsync();
        await IsCleanAsync(page, "choosing");

        await page.Browser.Keyboard.PressAsync("Escape");
        await ChatAsync(host, page);
        await IsCleanAsync(page, "chatting");
    }

    [Fact]
    public async Task At_360_pixels_one_person_is_shown_at_a_time_and_nothing_sticks_out()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host, Screen(360, ColorScheme.Light));

        await ChatAsync(host, page);

        await Expect(page.Column(Pavel)).ToBeVisibleAsync();
        await Expect(page.Column(Nora)).ToBeHiddenAsync();
        Assert.Empty(await page.Browser.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('body, .column.current *')]
              .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
              .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 || element.getBoundingClientRect().left < -0.5)
              .map((element) => element.outerHTML.slice(0, 120))
            """));

        await host.TellAsync(Nora, new { type = "message", text = "Something new" });
        await page.Browser.GetByRole(AriaRole.Button, new() { Name = "Nora new message" }).ClickAsync();
        await Expect(page.Column(Nora)).ToBeVisibleAsync();
        await Expect(page.Column(Pavel)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Three_columns_stand_side_by_side_on_a_desk()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host, Screen(1280, ColorScheme.Light));

        await page.AddAsync(Nora);
        await page.AddAsync(Pavel);

        var left = await page.Column(Nora).BoundingBoxAsync();
        var right = await page.Column(Pavel).BoundingBoxAsync();
        Assert.True(left!.X + left.Width <= right!.X);
        Assert.Equal(left.Y, right.Y);
    }

    [Fact]
    public async Task The_theme_follows_the_system_until_one_is_chosen_and_a_reload_keeps_the_choice()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host, Screen(1280, ColorScheme.Light));
        var light = await page.Browser.EvaluateAsync<string>(Background);

        await page.Browser.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await page.Browser.EvaluateAsync<string>(Background);
        await page.Browser.GetByRole(AriaRole.Button, new() { Name = "Theme: as the system" }).ClickAsync();
        await page.Browser.ReloadAsync();

        Assert.NotEqual(light, dark);
        await Expect(page.Browser.GetByRole(AriaRole.Button, new() { Name = "Theme: light" })).ToBeVisibleAsync();
        Assert.Equal(light, await page.Browser.EvaluateAsync<string>(Background));
    }

    private static BrowserNewContextOptions Screen(int width, ColorScheme scheme) =>
        new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce };

    private static async Task ChatAsync(LocalChatHost host, LocalChatPage page)
    {
        await page.AddAsync(Nora);
        await page.AddAsync(Pavel);
        await page.SaysAsync(Pavel, "What is waiting for me, and what-about-a-very-long-word-without-any-place-to-break-it-in-two?");
        await host.TellAsync(Pavel, new { type = "message", text = "One request:\n\n- **Print**, see [the plan](https://example.com)" });
        await host.TellAsync(Pavel, SampleCards.Message(SampleCards.Decision, "Nora Ødegård asks for £900 more on Print"));
        await Expect(page.Column(Pavel).Locator(".card")).ToBeVisibleAsync();
    }

    // Evaluated rather than added as a script: the page's own policy lets no other script in.
    private static async Task IsCleanAsync(LocalChatPage page, string when)
    {
        await page.Browser.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));
        var violations = await page.Browser.EvaluateAsync<JsonElement>(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`))");
        Assert.True(violations.GetArrayLength() == 0, $"{when}: {violations}");
    }
}
