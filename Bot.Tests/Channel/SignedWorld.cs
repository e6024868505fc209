using AccountBot.Tests.World;

namespace AccountBot.Tests.Channel;

/// <summary>One signed world for all cases that leave nothing behind, and an address at which nobody must call.</summary>
public sealed class SignedWorld : IAsyncLifetime
{
    internal BotWorld Bot { get; private set; } = null!;

    internal FakeEntra Elsewhere { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Bot = await BotWorld.StartAsync(new WorldOptions { Signed = true });
        Elsewhere = await FakeEntra.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Elsewhere.DisposeAsync();
    }
}
