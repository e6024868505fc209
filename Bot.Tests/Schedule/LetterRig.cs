using System.Text.Json;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Storage.Sqlite;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Schedule;

/// <summary>The built program with so many letters to send, each to another person, and a connector that allows only so many in a second.</summary>
internal sealed class LetterRig : IAsyncDisposable
{
    private readonly WorldFolder files = WorldFolder.Create();
    private readonly LimitedConnector connector;
    private readonly int letters;
    private readonly int perSecond;
    private BotProcess? process;

    private LetterRig(LimitedConnector connector, int letters, int perSecond) => (this.connector, this.letters, this.perSecond) = (connector, letters, perSecond);

    public LimitedConnector Connector => connector;

    /// <summary>How many letters stand in chats.</summary>
    public int Delivered => connector.Taken.Count;

    public static async Task<LetterRig> StartAsync(int letters, int perSecond)
    {
        var rig = new LetterRig(await LimitedConnector.StartAsync(perSecond), letters, perSecond);
        await rig.WriteLettersAsync();
        await rig.RunAsync();
        return rig;
    }

    public async Task RunAsync()
    {
        process = BotProcess.Start(
            new Dictionary<string, string>(StringComparer.Ordinal),
            ["--environment", "Development", "--urls", "http://127.0.0.1:0", "--Channel:SendsPerTenantPerSecond", $"{perSecond}", .. files.Arguments]);
        await process.AddressAsync();
    }

    /// <summary>SIGKILL.</summary>
    public ValueTask KillAsync() => process!.DisposeAsync();

    /// <summary>SIGTERM.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        await process!.TerminateAsync();
        return (await process.EndAsync()).ExitCode;
    }

    public async Task DeliversAsync(int count)
    {
        while (Delivered < count)
        {
            var next = Math.Min(count, Delivered + perSecond);
            await Waiting.UntilAsync(() => Delivered >= next, $"{next} letters to be delivered");
        }
    }

    /// <summary>Every letter came, and twice only where nobody could know.</summary>
    public async Task AssertAllCameOnceAsync()
    {
        await DeliversAsync(letters);
        await KillAsync();
        Assert.Equal(letters, Delivered);
        Assert.All(connector.Taken.Where(taken => taken.Value > 1), twice => Assert.Contains(twice.Key, connector.Ambiguous.Keys));
    }

    public async ValueTask DisposeAsync()
    {
        await (process?.DisposeAsync() ?? ValueTask.CompletedTask);
        await connector.DisposeAsync();
        files.Dispose();
    }

    private async Task WriteLettersAsync()
    {
        using var store = new SqliteStore(files.StorePath);
        for (var number = 0; number < letters; number++)
        {
            var person = $"10000000-0001-4000-8000-{number:d12}";
            var chat = new ConversationReference(connector.ServiceUrl, $"a:{number}", "personal", FakeTeams.Tenant, $"29:{number}", TeamsWire.BotId);
            var body = JsonSerializer.Serialize(new LateAnswer(chat, $"letter {number}", Card: null), DialogsJson.Default.LateAnswer);
            var letter = new WorkItem($"letter-{number}", "dialogs.answer", person, body, TimeProvider.System.GetUtcNow());
            await store.CommitAsync(Shards.OfPerson(person), [letter.ToInsert()], TestContext.Current.CancellationToken);
        }
    }
}
