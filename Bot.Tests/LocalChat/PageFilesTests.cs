using System.Net;
using System.Text.RegularExpressions;

namespace AccountBot.Tests.LocalChat;

public sealed partial class PageFilesTests
{
    [Fact]
    public async Task The_page_and_all_that_it_names_is_served_with_its_own_content_type()
    {
        await using var host = await LocalChatHost.StartAsync();
        var page = await host.Http.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        var named = Named().Matches(page).Select(match => match.Value).ToList();

        Assert.True(named.Count >= 8, "The page names its styles, scripts, typeface and icon");
        foreach (var name in named)
        {
            using var answer = await host.GetAsync(name);
            Assert.True(answer.IsSuccessStatusCode, $"{name} answered {answer.StatusCode}");
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.NotEqual("application/octet-stream", answer.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task The_page_may_run_no_script_but_its_own()
    {
        await using var host = await LocalChatHost.StartAsync();

        using var answer = await host.GetAsync("/");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/local/page/nothing.js")]
    [InlineData("/local/page/..%2F..%2Fappsettings.json")]
    [InlineData("/local/page/%2Fetc%2Fpasswd")]
    [InlineData("/local/page/page%2Fapp.js")]
    public async Task Nothing_else_is_served(string address)
    {
        await using var host = await LocalChatHost.StartAsync();

        using var answer = await host.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [GeneratedRegex("""(?<==")/local/page/[^"]+""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
