using AccountBot.LocalChat;
using AccountBot.Tests.World;
using Microsoft.Playwright;

namespace AccountBot.Tests.LocalChat;

/// <summary>The page as somebody at the keyboard uses it.</summary>
internal sealed class LocalChatPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Browser => page;

    public static Task<LocalChatPage> OpenAsync(BrowserFixture browser, LocalChatHost host, BrowserNewContextOptions? options = null) =>
        OpenAsync(browser, host.Address, options);

    public static async Task<LocalChatPage> OpenAsync(BrowserFixture browser, string address, BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return new LocalChatPage(context, page);
    }

    public ILocator Column(LocalPerson person) => page.Locator($"[data-person='{person.Id}']");

    public ILocator Messages(LocalPerson person, string from) => Column(person).Locator($"[data-testid=message][data-from={from}]");

    public ILocator Composer(LocalPerson person) => Column(person).GetByTestId("composer");

    public async Task AddAsync(LocalPerson person)
    {
        // Before the page knows its people there is nobody to add, and a key that is pressed then does nothing.
        await Assertions.Expect(page.Locator(".welcome, [data-person]").First).ToBeVisibleAsync();
        await page.GetByTestId("add-person").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByTestId("person-search")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(person.Name.Split(' ')[0]);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Composer(person)).ToBeFocusedAsync();
    }

    public async Task SaysAsync(LocalPerson person, string text)
    {
        await Composer(person).FillAsync(text);
        await Composer(person).PressAsync("Enter");
    }

    /// <summary>Presses the newest button of that name in somebody's column.</summary>
    public Task PressAsync(LocalPerson person, string button) =>
        Messages(person, "bot").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    /// <summary>Leaves a picture beside the tests' own output.</summary>
    public Task ScreenshotAsync(string file) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", file) });

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
