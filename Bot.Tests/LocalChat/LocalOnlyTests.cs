using System.Net;
using AccountBot.LocalChat;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.LocalChat;

public sealed class LocalOnlyTests
{
    public static TheoryData<string> Places => ["/", "/local/people", "/local/page/app.js", "/local/connector/v3/conversations", "/local/nothing"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_name_that_points_here_but_is_not_ours_is_refused(string place)
    {
        await using var host = await LocalChatHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, place) { Headers = { Host = "rebound.example" } };

        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    public async Task Another_site_in_the_same_browser_is_refused(string origin)
    {
        await using var host = await LocalChatHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local/people") { Headers = { { "Origin", origin } } };

        using var answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", true)]
    [InlineData("::1", "[::1]:3978", true)]
    [InlineData("::ffff:127.0.0.1", "LOCALHOST", true)]
    [InlineData("192.168.1.7", "localhost:3978", false)]
    [InlineData("127.0.0.1", "localhost.example", false)]
    [InlineData("127.0.0.1", "", false)]
    [InlineData(null, "localhost", false)]
    public async Task Only_this_machine_is_served(string? caller, string host, bool served)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = caller is null ? null : IPAddress.Parse(caller);
        context.Request.Host = new HostString(host);
        var reached = false;

        await LocalOnly.GuardAsync(context, _ =>
        {
            reached = true;
            return Task.CompletedTask;
        });

        Assert.Equal(served, reached);
        Assert.Equal(served ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden, context.Response.StatusCode);
    }
}
