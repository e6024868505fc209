using AccountBot.Tests.World;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccountBot.Tests.Stories;

/// <summary>A conversation through a client that others wrote: what it sends and draws is not what our own tests believe it to be.</summary>
public sealed class PlaygroundTests(BrowserFixture browser)
{
    [Fact]
    public async Task Somebody_asks_and_sends_and_the_card_is_replaced()
    {
        await using var bot = await BotWorld.StartAsync();
        await using var playground = await Playground.StartAsync(bot.Address, bot.Tom);
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(playground.Address);
        await Expect(page.GetByText("What I can do").First).ToBeVisibleAsync();

        await SayAsync(page, "ask for £1,000 more on Orlavex for the congress stand");
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true });
        await Expect(send).ToBeVisibleAsync();
        await send.ClickAsync();

        await Expect(page.GetByText("It waits for Greta Solberg (Account Manager).").First).ToBeVisibleAsync();
        await Expect(send).ToHaveCountAsync(0);
        await bot.Greta.HearsNothing();
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var box = page.GetByRole(AriaRole.Textbox).First;
        await box.ClickAsync();
        await box.PressSequentiallyAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }
}
