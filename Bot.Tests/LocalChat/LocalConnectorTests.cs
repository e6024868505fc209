using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace AccountBot.Tests.LocalChat;

public sealed class LocalConnectorTests
{
    private const string Conversations = "/local/connector/v3/conversations";

    [Theory]
    [InlineData("29:local-")]
    [InlineData("")]
    public async Task A_chat_is_opened_with_a_person_by_user_id_or_by_object_id_alone(string prefix)
    {
        await using var host = await LocalChatHost.StartAsync();

        using var answer = await CreateAsync(host, prefix + LocalChatHost.Nora.Id);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal("a:local-" + LocalChatHost.Nora.Id, (string?)(await answer.BodyAsync())["id"]);
    }

    [Fact]
    public async Task A_chat_with_nobody_or_with_two_is_refused()
    {
        await using var host = await LocalChatHost.StartAsync();

        using var nobody = await CreateAsync(host);
        using var two = await CreateAsync(host, LocalChatHost.Nora.Id, LocalChatHost.Pavel.Id);

        await IsFaultAsync(nobody, HttpStatusCode.BadRequest, "BadSyntax");
        await IsFaultAsync(two, HttpStatusCode.BadRequest, "BadSyntax");
    }

    [Fact]
    public async Task A_chat_with_somebody_outside_the_agency_is_forbidden()
    {
        await using var host = await LocalChatHost.StartAsync();

        using var answer = await CreateAsync(host, "29:local-somebody-else");

        await IsFaultAsync(answer, HttpStatusCode.Forbidden, "ForbiddenOperationException");
    }

    [Fact]
    public async Task Messages_of_the_same_millisecond_get_ids_of_their_own_that_grow()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        await using var host = await LocalChatHost.StartAsync(time);

        var first = await host.TellAsync(LocalChatHost.Nora, new { type = "message", text = "one" });
        var second = await host.TellAsync(LocalChatHost.Nora, new { type = "message", text = "two" });

        Assert.Equal("1795510800000", first);
        Assert.Equal("1795510800001", second);
    }

    [Fact]
    public async Task A_message_and_a_reply_stand_in_that_persons_transcript_only()
    {
        await using var host = await LocalChatHost.StartAsync();

        var id = await host.TellAsync(LocalChatHost.Nora, new { type = "message", text = "Good morning" });
        using var reply = await host.PostAsync($"{LocalChatHost.ChatOf(LocalChatHost.Nora)}/{id}", new { type = "message", text = "Coffee?" });

        Assert.Equal(HttpStatusCode.Created, reply.StatusCode);
        var transcript = await host.TranscriptAsync(LocalChatHost.Nora);
        Assert.Equal("Good morning, Coffee?", string.Join(", ", transcript.Select(TextOf)));
        Assert.Empty(await host.TranscriptAsync(LocalChatHost.Pavel));
    }

    [Fact]
    public async Task An_update_takes_the_messages_place()
    {
        await using var host = await LocalChatHost.StartAsync();
        var id = await host.TellAsync(LocalChatHost.Nora, new { type = "message", text = "Waiting" });

        using var answer = await host.PutAsync($"{LocalChatHost.ChatOf(LocalChatHost.Nora)}/{id}", new { type = "message", text = "Approved" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(id, (string?)(await answer.BodyAsync())["id"]);
        var message = Assert.Single(await host.TranscriptAsync(LocalChatHost.Nora));
        Assert.Equal("Approved", TextOf(message));
        Assert.NotNull(message!["updatedAt"]);
    }

    [Fact]
    public async Task An_update_of_a_message_that_is_not_there_is_not_found()
    {
        await using var host = await LocalChatHost.StartAsync();

        using var answer = await host.PutAsync($"{LocalChatHost.ChatOf(LocalChatHost.Nora)}/1", new { type = "message", text = "?" });

        await IsFaultAsync(answer, HttpStatusCode.NotFound, "ActivityNotFoundInConversation");
    }

    [Fact]
    public async Task A_deleted_message_is_gone()
    {
        await using var host = await LocalChatHost.StartAsync();
        var id = await host.TellAsync(LocalChatHost.Nora, new { type = "message", text = "Oops" });

        using var answer = await host.DeleteAsync($"{LocalChatHost.ChatOf(LocalChatHost.Nora)}/{id}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await host.TranscriptAsync(LocalChatHost.Nora));
    }

    [Fact]
    public async Task A_typing_notice_is_accepted_and_not_kept()
    {
        await using var host = await LocalChatHost.StartAsync();

        await host.TellAsync(LocalChatHost.Nora, new { type = "typing" });

        Assert.Empty(await host.TranscriptAsync(LocalChatHost.Nora));
    }

    [Theory]
    [InlineData("a:local-nobody")]
    [InlineData("19:group@thread.v2")]
    public async Task A_conversation_that_is_nobodys_is_not_found(string conversation)
    {
        await using var host = await LocalChatHost.StartAsync();

        using var answer = await host.PostAsync($"{Conversations}/{Uri.EscapeDataString(conversation)}/activities", new { type = "message", text = "?" });

        await IsFaultAsync(answer, HttpStatusCode.NotFound, "ConversationNotFound");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        await using var host = await LocalChatHost.StartAsync();

        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await host.Http.PostAsync(new Uri(LocalChatHost.ChatOf(LocalChatHost.Nora), UriKind.Relative), content, TestContext.Current.CancellationToken);

        await IsFaultAsync(answer, HttpStatusCode.BadRequest, "BadSyntax");
    }

    private static Task<HttpResponseMessage> CreateAsync(LocalChatHost host, params string[] members) =>
        host.PostAsync(Conversations, new { isGroup = false, tenantId = "any", members = members.Select(id => new { id }) });

    private static async Task IsFaultAsync(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal(status, answer.StatusCode);
        var error = (await answer.BodyAsync())["error"]!;
        Assert.Equal(code, (string?)error["code"]);
        Assert.False(string.IsNullOrEmpty((string?)error["message"]));
    }

    private static string? TextOf(JsonNode? message) => (string?)message!["activity"]!["text"];
}
