using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AccountBot.LocalChat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccountBot.Tests.LocalChat;

/// <summary>The page alone on a real server, and in the bot's place whatever the test puts there.</summary>
internal sealed class LocalChatHost : IAsyncDisposable
{
    public static readonly LocalPerson Nora = new("c0ffee00-0000-4000-8000-000000000001", "Nora Ødegård", "Account Executive");
    public static readonly LocalPerson Pavel = new("c0ffee00-0000-4000-8000-000000000002", "Pavel Dvořák", "Account Manager");

    private readonly WebApplication server;

    private LocalChatHost(WebApplication server, ScriptedBot bot)
    {
        this.server = server;
        Bot = bot;
        Http = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
    }

    public HttpClient Http { get; }

    public ScriptedBot Bot { get; }

    public string Address => Http.BaseAddress!.ToString();

    public static async Task<LocalChatHost> StartAsync(TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapLocalChat(() => [Nora, Pavel]);
        var bot = new ScriptedBot();
        app.MapPost("/api/messages", (JsonObject activity) => bot.TakeAsync(activity));
        await app.StartAsync();
        return new LocalChatHost(app, bot);
    }

    public static string ChatOf(LocalPerson person) => $"/local/connector/v3/conversations/a%3Alocal-{person.Id}/activities";

    public Task<HttpResponseMessage> GetAsync(string path) =>
        Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostAsync(string path, object body) =>
        Http.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PutAsync(string path, object body) =>
        Http.PutAsJsonAsync(path, body, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> DeleteAsync(string path) =>
        Http.DeleteAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The bot sends something to a person; the id is the connector's.</summary>
    public async Task<string> TellAsync(LocalPerson person, object activity)
    {
        using var answer = await PostAsync(ChatOf(person), activity);
        Assert.Equal(StatusCodes.Status201Created, (int)answer.StatusCode);
        return (string)(await answer.BodyAsync())["id"]!;
    }

    public async Task<JsonArray> TranscriptAsync(LocalPerson person) =>
        (await Http.GetFromJsonAsync<JsonArray>($"/local/transcript?person={person.Id}", TestContext.Current.CancellationToken))!;

    public Task StopAsync() => server.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await server.DisposeAsync();
    }
}

internal static class Answers
{
    public static async Task<JsonObject> BodyAsync(this HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
}
