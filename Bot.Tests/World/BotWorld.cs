using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AccountBot.Accounts.Mornings;
using AccountBot.Hosting;
using AccountBot.Schedule;
using AccountBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccountBot.Tests.World;

/// <summary>
/// The real program on a real server with an agency of its own, and around it a Teams that is played. Tests go in as Teams does, by
/// HTTP, and come out as a person reads. A test that leaves anybody with an unread message fails.
/// </summary>
internal sealed class BotWorld : IAsyncDisposable
{
    private readonly WorldFolder files;
    private readonly WebApplication program;
    private readonly Dictionary<string, Persona> people;
    private readonly HttpClient http;

    // Every copy of the bot that runs in this world. The last to go takes with it what they share.
    private readonly List<BotWorld> copies;

    private BotWorld(WorldFolder folder, WebApplication bot, FakeTeams teams, FakeEntra? entra, WorldClock clock, WorldLogs logs)
    {
        (files, program, Teams, Entra, Clock, Logs, copies) = (folder, bot, teams, entra, clock, logs, [this]);
        Wire = new TeamsWire(teams, clock);
        http = new HttpClient { BaseAddress = new Uri(bot.Urls.Single()) };
        people = TeamsUser.AllOf(folder.Agency).ToDictionary(user => user.FirstName, user => new Persona(this, user), StringComparer.Ordinal);
        Teams.Know(Group);
        foreach (var person in people.Values)
        {
            Teams.Know(person.User);
        }
    }

    private BotWorld(BotWorld first, WebApplication bot)
    {
        (files, program, Teams, Entra, Clock, Logs, copies) = (first.files, bot, first.Teams, first.Entra, first.Clock, first.Logs, first.copies);
        (Wire, Group) = (first.Wire, first.Group);
        http = new HttpClient { BaseAddress = new Uri(bot.Urls.Single()) };
        people = first.people.ToDictionary(pair => pair.Key, pair => pair.Value with { World = this }, StringComparer.Ordinal);
        copies.Add(this);
    }

    /// <summary>What a command beside the bot is told, so that it works on the same store.</summary>
    public IReadOnlyList<string> CommandArguments => files.Arguments;

    /// <summary>Read at each start.</summary>
    public string AgencyFile => files.AgencyFile;

    public FakeTeams Teams { get; }

    /// <summary>Null where the bot has no identity and takes activities unsigned.</summary>
    public FakeEntra? Entra { get; }

    public TeamsWire Wire { get; }

    public WorldClock Clock { get; }

    public WorldLogs Logs { get; }

    /// <summary>A chat in which several people and the bot are.</summary>
    public Chat Group { get; } = new("19:c0ffee@thread.v2", "groupChat", "the group");

    /// <summary>Where the bot listens.</summary>
    public string Address => program.Urls.Single();

    /// <summary>The bot's own services, for looking behind the scenes.</summary>
    public IServiceProvider Services => program.Services;

    /// <summary>Account executive on Orlavex and Marelle EU.</summary>
    public Persona Tom => this["Tom"];

    /// <summary>Account manager on Orlavex and Marelle US: £2,500, three days.</summary>
    public Persona Greta => this["Greta"];

    /// <summary>Account director on Orlavex and Marelle EU: £25,000, thirty days.</summary>
    public Persona Omar => this["Omar"];

    /// <summary>Client services director of all but Quillan, without limit.</summary>
    public Persona Helen => this["Helen"];

    /// <summary>Medical editor beside Orlavex's ladder.</summary>
    public Persona Nadia => this["Nadia"];

    /// <summary>On no account.</summary>
    public Persona Victor => this["Victor"];

    /// <summary>Shares Marelle EU's manager's rung with Liam; executive on Marelle US and Quillan.</summary>
    public Persona Ruth => this["Ruth"];

    public Persona Liam => this["Liam"];

    /// <summary>Account director of Marelle US and of Quillan, where the rungs above and below are vacant.</summary>
    public Persona Priya => this["Priya"];

    /// <summary>Administrator, on no account.</summary>
    public Persona Agnes => this["Agnes"];

    /// <summary>Anybody of the agency by the first name.</summary>
    public Persona this[string firstName] => people[firstName];

    public static Task<BotWorld> StartAsync(Action<JsonObject> agency) => StartAsync(new WorldOptions { Agency = agency });

    public static async Task<BotWorld> StartAsync(WorldOptions? options = null)
    {
        options ??= new WorldOptions();
        var folder = WorldFolder.Create(options.Agency);
        if (options.StoreFile is { } store)
        {
            File.Copy(store, folder.StorePath);
        }

        var teams = await FakeTeams.StartAsync();
        var entra = options.Signed ? await FakeEntra.StartAsync() : null;
        if (entra is not null)
        {
            options.Keys?.Invoke(entra);
        }

        var clock = new WorldClock();
        var logs = new WorldLogs(TestContext.Current.TestOutputHelper);
        var bot = await RunAsync(folder, entra, clock, logs, options);
        return new BotWorld(folder, bot, teams, entra, clock, logs);
    }

    /// <summary>Another copy of the bot on the same store, with the same people around it, who speak to this one through what is returned.</summary>
    public async Task<BotWorld> AnotherCopyAsync(WorldOptions like) => new(this, await RunAsync(files, Entra, Clock, Logs, like));

    /// <summary>Brings the bot an activity and sees that it is taken.</summary>
    public async Task TellAsync(JsonObject activity)
    {
        using var answer = await PostAsync(activity.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public async Task<PressResult> InvokeAsync(JsonObject activity)
    {
        using var answer = await PostAsync(activity.ToJsonString());
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.InRange(Encoding.UTF8.GetByteCount(body), 0, FakeTeams.LargestMessage);
        return new PressResult(answer.StatusCode, body.Length == 0 ? [] : (JsonObject)JsonNode.Parse(body)!);
    }

    /// <summary>Brings the bot whatever a test makes up, signed where the bot wants it so.</summary>
    public Task<HttpResponseMessage> PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body), Entra is null ? null : $"Bearer {Entra.Token(Teams.ServiceUrl)}");

    /// <param name="authorization">The header, as it stands; null leaves it out.</param>
    public Task<HttpResponseMessage> PostAsync(byte[] body, string? authorization)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => http.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>Waits until the bot has said and done all that it has to now.</summary>
    public Task QuietAsync() => Waiting.UntilAsync(
        () => Clock.Sleepers >= copies.Count && copies.TrueForAll(copy => copy.Services.GetRequiredService<Outbox>().IsIdle),
        "the bot to come to rest");

    /// <summary>Lets time pass, from one thing that falls due to the next, each done when it is due.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        await QuietAsync();
        var end = Clock.GetUtcNow() + by;
        while (Clock.GetUtcNow() < end)
        {
            var soonest = Clock.GetUtcNow() + TimeSpan.FromSeconds(1);
            var due = await NextDueAsync() ?? end;
            var next = due > soonest ? due : soonest;
            Clock.SetUtcNow(next < end ? next : end);
            await QuietAsync();
        }
    }

    /// <summary>Every row of the store, a line each: what nothing happened to is still the same.</summary>
    public async Task<IReadOnlyList<string>> StoreAsync()
    {
        var store = Services.GetRequiredService<IStore>();
        var rows = await Task.WhenAll(Shards.All.Append(Layout.Partition).Distinct(StringComparer.Ordinal).Select(partition => store.QueryAsync(partition, KeyRange.Prefix(""), int.MaxValue, CancellationToken.None)));
        return [.. rows.SelectMany(some => some).Select(row => $"{row.Partition} {row.Key} {row.ETag}")];
    }

    /// <summary>The next unread message of a chat, which is then read.</summary>
    public async Task<ChatMessage> NextAsync(Chat chat)
    {
        await QuietAsync();
        var next = chat.Unread.Count > 0 ? chat.Unread[0] : throw new InvalidOperationException($"{chat.Reader} heard nothing.");
        next.IsRead = true;
        return next;
    }

    /// <summary>For tests that are about something else than what is said.</summary>
    public async Task ReadAllAsync()
    {
        await QuietAsync();
        foreach (var message in Chats.SelectMany(chat => chat.Unread))
        {
            message.IsRead = true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await QuietAsync();
        copies.Remove(this);
        http.Dispose();
        await program.StopAsync(CancellationToken.None);
        await program.DisposeAsync();
        if (copies.Count == 0)
        {
            await EndAsync();
        }
    }

    private static async Task<WebApplication> RunAsync(WorldFolder folder, FakeEntra? entra, WorldClock clock, WorldLogs logs, WorldOptions options)
    {
        string[] home = options.StorageAccount is { } account ? ["--Storage:ConnectionString", account] : [];
        string[] directory = options.Graph is { } graph ? ["--Directory", "Graph", "--Graph:BaseUrl", graph.BaseUrl] : [];
        string[] args = ["--environment", "Development", "--urls", "http://127.0.0.1:0", .. Unhurried, .. folder.Arguments, .. home, .. directory, .. WorldIdentity.Arguments(entra), .. options.Arguments];
        var bot = BotApp.Build(args, services =>
        {
            services.AddSingleton<TimeProvider>(clock).AddLogging(logging => logging.ClearProviders().AddProvider(logs));
            WorldIdentity.Replace(services, entra);
            options.Edges?.Invoke(services);
        });
        await Startup.PrepareAsync(bot.Services, TestContext.Current.CancellationToken);
        await bot.StartAsync(TestContext.Current.CancellationToken);

        // What goes on behind a start is over before anybody looks at the store, or makes it fail.
        await bot.Services.GetRequiredService<MorningRound>().FirstRound.WaitAsync(Waiting.Patience, TestContext.Current.CancellationToken);
        return bot;
    }

    /// <summary>Where no time passes nothing must wait for it.</summary>
    private static readonly string[] Unhurried = [.. new[] { "Tenant", "Chat" }.SelectMany(whose => new[] { $"--Channel:SendsPer{whose}PerSecond", $"{int.MaxValue}" }), "--Channel:SendsPerChatPerTwoSeconds", $"{int.MaxValue}", "--Channel:SendsPerChatPerHalfMinute", $"{int.MaxValue}"];

    private async Task EndAsync()
    {
        UnreadMessagesAttribute.Note(Chats.SelectMany(Unread));
        await Teams.DisposeAsync();
        if (Entra is not null)
        {
            await Entra.DisposeAsync();
        }

        files.Dispose();
    }

    private IEnumerable<Chat> Chats => people.Values.Select(person => person.Chat).Append(Group);

    private static IEnumerable<string> Unread(Chat chat) => chat.Unread.Select(message => $"{chat.Reader} has not read: {message.Text}");

    /// <summary>When the next work row of all falls due; never where there is none.</summary>
    private async Task<DateTimeOffset?> NextDueAsync()
    {
        var store = Services.GetRequiredService<IStore>();
        var first = await Task.WhenAll(Shards.All.Select(partition => store.QueryAsync(partition, WorkItem.DueBy(DateTimeOffset.MaxValue.AddDays(-1)), 1, CancellationToken.None)));
        return first.SelectMany(rows => rows).Select(row => (DateTimeOffset?)WorkItem.From(row).Due).Min();
    }
}
