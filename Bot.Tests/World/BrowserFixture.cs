using AccountBot.Tests.World;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace AccountBot.Tests.World;

/// <summary>One browser for all tests, started by the first that needs it: the one that this machine has.</summary>
public sealed class BrowserFixture : IAsyncDisposable
{
    // A container gives its processes no sandbox and little shared memory.
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-dev-shm-usage"];

    // A busy machine draws late; what never comes fails all the same.
    private const float PatienceInMilliseconds = 30_000;

    private readonly SemaphoreSlim starting = new(1, 1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A context of its own: no test sees what another left in the browser's memory.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null) =>
        await (await BrowserAsync()).NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        starting.Dispose();
    }

    private async Task<IBrowser> BrowserAsync()
    {
        await starting.WaitAsync();
        try
        {
            Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
            playwright ??= await Playwright.CreateAsync();
            return browser ??= await StartAsync(playwright.Chromium);
        }
        finally
        {
            starting.Release();
        }
    }

    private static async Task<IBrowser> StartAsync(IBrowserType chromium)
    {
        foreach (var found in FoundBrowsers.All())
        {
            if (await TryAsync(chromium, found) is { } started)
            {
                return started;
            }
        }

        throw new InvalidOperationException(
            "No browser was found for the page's tests. Install Chromium (Debian: apt-get install chromium), Google Chrome or Microsoft Edge.");
    }

    private static async Task<IBrowser?> TryAsync(IBrowserType chromium, BrowserTypeLaunchOptions found)
    {
        try
        {
            return await chromium.LaunchAsync(new(found) { Args = Arguments });
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }
}
