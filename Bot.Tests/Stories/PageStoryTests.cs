using AccountBot.Hosting;
using AccountBot.LocalChat;
using AccountBot.Tests.LocalChat;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccountBot.Tests.Stories;

/// <summary>The story of the README, lived in a browser on the local page with the demo agency.</summary>
public sealed class PageStoryTests(BrowserFixture browser)
{
    private static readonly LocalPerson Tom = new("3f1c6a52-0001-4f5e-9a10-000000000004", "Tom Okafor", "Account Executive");
    private static readonly LocalPerson Greta = new("3f1c6a52-0001-4f5e-9a10-000000000003", "Greta Lind", "Account Manager");
    private static readonly LocalPerson Omar = new("3f1c6a52-0001-4f5e-9a10-000000000002", "Omar Haddad", "Account Director");

    [Fact]
    public async Task Tom_asks_Greta_approves_Omar_approves_and_the_budget_shows_it()
    {
        var store = Directory.CreateTempSubdirectory("accountbot-page-");
        await using var bot = BotApp.Build(
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:Path", Path.Combine(store.FullName, "bot.db")],
            services => services.AddLogging(logging => logging.ClearProviders()));
        await Startup.PrepareAsync(bot.Services, TestContext.Current.CancellationToken);
        await bot.StartAsync(TestContext.Current.CancellationToken);
        await using var page = await LocalChatPage.OpenAsync(browser, bot.Urls.Single(), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1360, Height = 860 }, DeviceScaleFactor = 1.5f });
        foreach (var person in new[] { Tom, Greta, Omar })
        {
            await page.AddAsync(person);
            await Expect(page.Messages(person, "bot").First).ToBeVisibleAsync();
        }

        await page.SaysAsync(Tom, "ask for £4,000 more on Velorin for the congress stand");
        await page.PressAsync(Tom, "Send");
        await page.PressAsync(Greta, "Approve");
        await Expect(page.Messages(Greta, "bot").Last).ToContainTextAsync("It now goes to Omar Haddad, because it is above £2,500.");
        await page.PressAsync(Omar, "Approve");
        await Expect(page.Messages(Omar, "bot").Last).ToContainTextAsync("Congress stand goes from £45,000 to £49,000.");
        await Expect(page.Messages(Tom, "bot").Last).ToContainTextAsync("Omar Haddad approved £4,000 more on Congress stand");
        await Expect(page.Messages(Greta, "bot").GetByRole(AriaRole.Button, new() { Name = "Approve" })).ToHaveCountAsync(0);

        await page.SaysAsync(Tom, "what is the budget of Velorin?");
        var budget = page.Messages(Tom, "bot").Last;
        await Expect(budget).ToContainTextAsync("Pass-through");
        await Expect(budget).ToContainTextAsync("£49,000");
        await page.ScreenshotAsync("story.png");
    }
}
