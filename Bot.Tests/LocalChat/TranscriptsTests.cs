using System.Net;
using System.Text.Json;
using AccountBot.LocalChat;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.LocalChat;

public sealed class TranscriptsTests
{
    [Fact]
    public void The_oldest_messages_of_a_long_chat_are_let_go()
    {
        var time = new FakeTimeProvider();
        var transcripts = new Transcripts(time, new EventStream(time));
        var activity = JsonSerializer.SerializeToElement(new { type = "message" });

        var added = Enumerable.Range(0, 600).Select(_ => transcripts.Add("nora", Speaker.Bot, activity).Id).ToList();

        Assert.Equal(added.TakeLast(500), transcripts.Of("nora").Select(message => message.Id));
    }

    [Fact]
    public void A_newer_copy_of_a_message_bears_a_higher_revision()
    {
        var time = new FakeTimeProvider();
        var transcripts = new Transcripts(time, new EventStream(time));
        var activity = JsonSerializer.SerializeToElement(new { type = "message" });
        var first = transcripts.Add("nora", Speaker.Person, activity);
        transcripts.Add("nora", Speaker.Bot, activity);

        Assert.True(transcripts.MarkUndelivered("nora", first.Id, undelivered: true));

        var copy = transcripts.Of("nora")[0];
        Assert.True(copy.Undelivered);
        Assert.True(copy.Revision > transcripts.Of("nora")[1].Revision);
    }

    [Fact]
    public async Task What_a_person_typed_is_kept_over_a_reload_with_its_fate()
    {
        await using var host = await LocalChatHost.StartAsync();
        var of = $"?person={LocalChatHost.Nora.Id.ToUpperInvariant()}";

        using var recorded = await host.PostAsync("/local/transcript" + of, new { type = "message", text = "Anybody there?" });
        var id = (string?)(await recorded.BodyAsync())["id"];
        using var marked = await host.PutAsync($"/local/transcript/{id}/undelivered{of}", new { undelivered = true });

        Assert.Equal(HttpStatusCode.Created, recorded.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, marked.StatusCode);
        var message = Assert.Single(await host.TranscriptAsync(LocalChatHost.Nora))!;
        Assert.Equal("me", (string?)message["from"]);
        Assert.True((bool)message["undelivered"]!);
    }

    [Fact]
    public async Task Nobody_has_a_transcript_who_is_not_of_the_agency()
    {
        await using var host = await LocalChatHost.StartAsync();

        using var read = await host.GetAsync("/local/transcript?person=stranger");
        using var recorded = await host.PostAsync("/local/transcript?person=stranger", new { type = "message" });

        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, recorded.StatusCode);
    }
}
