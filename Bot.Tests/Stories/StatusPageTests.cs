using AccountBot.Hosting;
using AccountBot.LocalChat;
using AccountBot.Tests.LocalChat;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccountBot.Tests.Stories;

/// <summary>How an account stands, as a client sees it over somebody's shoulder: in a browser, with the demo agency.</summary>
public sealed class StatusPageTests(BrowserFixture browser)
{
    private static readonly LocalPerson Omar = new("3f1c6a52-0001-4f5e-9a10-000000000002", "Omar Haddad", "Account Director");

    [Fact]
    public async Task The_status_and_what_is_asked_after_it_stand_on_the_page()
    {
        var store = Directory.CreateTempSubdirectory("accountbot-status-");
        await using var bot = BotApp.Build(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:Path", Path.Combine(store.FullName, "bot.db")],
            services => services.AddLogging(logging => logging.ClearProviders()));
        await Startup.PrepareAsync(bot.Services, TestContext.Current.CancellationToken);
        await bot.StartAsync(TestContext.Current.CancellationToken);
        await using var page = await LocalChatPage.OpenAsync(browser, bot.Urls.Single(), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 760, Height = 1500 } });
        await page.AddAsync(Omar);
        await Expect(page.Messages(Omar, "bot").First).ToBeVisibleAsync();

        await page.SaysAsync(Omar, "how is Velorin doing?");
        await Expect(page.Messages(Omar, "bot").Last).ToContainTextAsync("Next deadlines");
        await page.ScreenshotAsync("status.png");

        await page.SaysAsync(Omar, "and the budget?");
        await Expect(page.Messages(Omar, "bot").Last).ToContainTextAsync("Congress stand");

        await page.SaysAsync(Omar, "how are my accounts doing?");
        await Expect(page.Messages(Omar, "bot").Last).ToContainTextAsync("the worst first");
        await page.ScreenshotAsync("portfolio.png");
    }
}
