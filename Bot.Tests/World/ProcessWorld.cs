using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>
/// The built program as a process of its own, which can be killed at any moment and started again on the same files, while the
/// Teams around it lives on.
/// </summary>
internal sealed class ProcessWorld : IAsyncDisposable
{
    private static readonly HttpClient Http = new();

    private readonly WorldFolder files;
    private readonly string[] settings;
    private readonly TeamsWire wire;
    private BotProcess process;
    private Task<Uri> listening;
    private int acknowledged;

    private ProcessWorld(WorldFolder files, FakeTeams teams, string[] settings)
    {
        (this.files, Teams, this.settings) = (files, teams, settings);
        wire = new TeamsWire(teams, TimeProvider.System);
        People = TeamsUser.AllOf(files.Agency).ToDictionary(user => user.FirstName, StringComparer.Ordinal);
        foreach (var user in People.Values)
        {
            teams.Know(user);
        }

        process = Start();
        listening = process.AddressAsync();
    }

    // These people work faster than Teams would let the bot write to them.
    private static readonly string[] Unlimited =
    [
        "--Channel:SendsPerTenantPerSecond", "100000", "--Channel:SendsPerChatPerSecond", "100000", "--Channel:SendsPerChatPerTwoSeconds", "100000",
        "--Channel:SendsPerChatPerHalfMinute", "100000", "--Channel:SendsPerChatPerHour", "100000", "--Channel:MessagesPerPersonPerMinute", "100000",
    ];

    public FakeTeams Teams { get; }

    public IReadOnlyDictionary<string, TeamsUser> People { get; }

    public JsonObject Agency => files.Agency;

    /// <summary>Where the bot keeps its store, for looking into it once the bot is gone.</summary>
    public string StorePath => files.StorePath;

    /// <summary>The command line's part that says where the bot's files are.</summary>
    public IReadOnlyList<string> CommandArguments => files.Arguments;

    /// <summary>Here people ask for the same again and again, which is not to count together against a limit.</summary>
    private static void Unhurried(JsonObject agency) => agency["policy"]!["splitWindowDays"] = 0;

    /// <param name="settings">More of the command line.</param>
    public static async Task<ProcessWorld> StartAsync(params string[] settings)
    {
        var world = new ProcessWorld(WorldFolder.Create(Unhurried), await FakeTeams.StartAsync(), [.. Unlimited, .. settings]);
        await world.listening;
        return world;
    }

    /// <summary>Another copy on the same store, to which nobody speaks.</summary>
    public BotProcess Another() => Start();

    /// <summary>SIGKILL, and a new process on the same files.</summary>
    public async Task KillAndRestartAsync()
    {
        await KillAsync();
        process = Start();
        listening = process.AddressAsync();
        await listening;
    }

    /// <summary>SIGKILL, for good.</summary>
    public ValueTask KillAsync() => process.DisposeAsync();

    /// <summary>Returns when the bot has acknowledged so many more things, whoever said them.</summary>
    public Task AcknowledgesAsync(int more)
    {
        var wanted = Volatile.Read(ref acknowledged) + more;
        return Waiting.UntilAsync(() => Volatile.Read(ref acknowledged) >= wanted, $"{more} acknowledgements");
    }

    /// <summary>Says it, and the very same again while nobody acknowledges it, as Teams does.</summary>
    public Task SaysUntilHeardAsync(string who, string text) => PostUntilHeardAsync(wire.Message(People[who], text));

    /// <summary>Presses the button of the card that shows such words, as soon as there is one; and again while nobody acknowledges it.</summary>
    public async Task PressesUntilHeardAsync(string who, string title, string words)
    {
        ChatMessage? Card() => People[who].Chat.Messages.LastOrDefault(message => message.HasCard && message.Card.Shown.Contains(words, StringComparison.Ordinal) && message.Card.ButtonTitles.Contains(title, StringComparer.Ordinal));
        await Waiting.UntilAsync(() => Card() is not null, $"{who} to see a card of {words} with the button {title}");
        var card = Card()!;
        var button = card.Card.Button(title);
        await PostUntilHeardAsync(wire.Press(People[who], card.Id, title, button.Verb, button.Data));
    }

    /// <summary>Returns once the bot has acknowledged it.</summary>
    public async Task SaysAsync(string who, string text)
    {
        using var answer = await PostAsync(wire.Message(People[who], text));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>Presses the newest live button of that name, as soon as there is one. Returns once the bot has acknowledged it.</summary>
    public async Task PressesAsync(string who, string title)
    {
        var chat = People[who].Chat;
        ChatMessage? Card() => chat.Messages.LastOrDefault(message => message.HasCard && message.Card.ButtonTitles.Contains(title, StringComparer.Ordinal));
        await Waiting.UntilAsync(() => Card() is not null, $"{who} to see a card with the button {title}");
        var card = Card()!;
        var button = card.Card.Button(title);
        using var answer = await PostAsync(wire.Press(People[who], card.Id, title, button.Verb, button.Data));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public Task HearsAsync(string who, string part) =>
        Waiting.UntilAsync(() => People[who].Chat.Messages.Any(message => message.Text.Contains(part, StringComparison.Ordinal)), $"{who} to hear '{part}'");

    /// <summary>
    /// Looks at every card again, as a client does when one comes into view: none has a live button any more. A copy whose id was
    /// lost with the process cannot be redrawn from the bot's side; to its reader it shows the present state all the same.
    /// </summary>
    public async Task SettledAsync()
    {
        foreach (var user in People.Values)
        {
            foreach (var message in user.Chat.Messages.Where(message => message.HasCard && message.Card.Refresh is not null))
            {
                var refresh = message.Card.Refresh!;
                using var answer = await PostAsync(wire.Press(user, message.Id, refresh.Title, refresh.Verb, refresh.Data));
                var shown = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["value"]!.AsObject();
                Assert.Empty(new CardView(shown).ButtonTitles);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        await Teams.DisposeAsync();
        files.Dispose();
    }

    private async Task PostUntilHeardAsync(JsonObject activity)
    {
        while (!await IsHeardAsync(activity))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        Interlocked.Increment(ref acknowledged);
    }

    private async Task<bool> IsHeardAsync(JsonObject activity)
    {
        try
        {
            using var answer = await PostAsync(activity);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<HttpResponseMessage> PostAsync(JsonObject activity) =>
        await Http.PostAsync(new Uri(await listening, "/api/messages"), new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));

    private BotProcess Start() => BotProcess.Start(
        new Dictionary<string, string>(StringComparer.Ordinal),
        ["--environment", "Development", "--urls", "http://127.0.0.1:0", .. files.Arguments, .. settings]);
}
