using AccountBot.Tests.World;

namespace AccountBot.Tests.Channel;

/// <summary>One world without an identity, as in Development, for all cases that leave nothing behind.</summary>
public sealed class OpenWorld : IAsyncLifetime
{
    internal BotWorld Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Bot = await BotWorld.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
