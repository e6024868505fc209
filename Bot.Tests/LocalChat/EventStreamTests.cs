using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;

namespace AccountBot.Tests.LocalChat;

public sealed class EventStreamTests
{
    [Fact]
    public async Task An_open_page_is_told_of_what_the_bot_sends_changes_and_removes()
    {
        await using var host = await LocalChatHost.StartAsync();
        await using var events = await ListenAsync(host);
        Assert.Equal("hello", (await NextAsync(events)).EventType);

        await host.TellAsync(LocalChatHost.Pavel, new { type = "typing" });
        var id = await host.TellAsync(LocalChatHost.Pavel, new { type = "message", text = "A request waits for you" });
        using var removed = await host.DeleteAsync($"{LocalChatHost.ChatOf(LocalChatHost.Pavel)}/{id}");

        var typing = await NextAsync(events);
        Assert.Equal(("typing", LocalChatHost.Pavel.Id), (typing.EventType, (string?)typing.Data["person"]));
        var message = await NextAsync(events);
        Assert.Equal("message", message.EventType);
        Assert.Equal(LocalChatHost.Pavel.Id, (string?)message.Data["person"]);
        Assert.Equal("bot", (string?)message.Data["message"]!["from"]);
        Assert.Equal("A request waits for you", (string?)message.Data["message"]!["activity"]!["text"]);
        var gone = await NextAsync(events);
        Assert.Equal(("removed", id), (gone.EventType, (string?)gone.Data["id"]));
    }

    [Fact]
    public async Task Every_open_page_is_told()
    {
        await using var host = await LocalChatHost.StartAsync();
        await using var one = await ListenAsync(host);
        await using var other = await ListenAsync(host);
        await NextAsync(one);
        await NextAsync(other);

        var id = await host.TellAsync(LocalChatHost.Nora, new { type = "message", text = "Hello" });

        Assert.Equal(id, (string?)(await NextAsync(one)).Data["message"]!["id"]);
        Assert.Equal(id, (string?)(await NextAsync(other)).Data["message"]!["id"]);
    }

    [Fact]
    public async Task An_open_page_does_not_hold_up_the_programs_stop()
    {
        await using var host = await LocalChatHost.StartAsync();
        await using var events = await ListenAsync(host);
        await NextAsync(events);

        await host.StopAsync().WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        Assert.False(await events.MoveNextAsync());
    }

    private static async Task<IAsyncEnumerator<SseItem<JsonNode>>> ListenAsync(LocalChatHost host)
    {
        var stream = await host.Http.GetStreamAsync(new Uri("/local/events", UriKind.Relative));
        return SseParser.Create(stream, (_, data) => JsonNode.Parse(data)!).EnumerateAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator();
    }

    private static async Task<SseItem<JsonNode>> NextAsync(IAsyncEnumerator<SseItem<JsonNode>> events)
    {
        Assert.True(await events.MoveNextAsync());
        return events.Current;
    }
}
