using AccountBot.Dialogs;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Capabilities.Guide;

/// <summary>Help cannot go stale: whatever is shown as an example reaches whoever shows it, and nobody else.</summary>
public sealed class ExampleTests
{
    [Fact]
    public async Task Every_example_reaches_its_own_capability()
    {
        await using var bot = await BotWorld.StartAsync();
        var router = bot.Services.GetRequiredService<Router>();
        var listener = bot.Services.GetRequiredService<Listener>();

        var examples = router.Capabilities.SelectMany(capability => capability.Examples.Select(example => (capability, Text: Filled(example.Text)))).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Same(example.capability, router.OwnerOf(listener.Understand(example.Text, new DateOnly(2026, 3, 2)).Intent)));
    }

    private static string Filled(string example) => example
        .Replace("{account}", "Orlavex launch", StringComparison.Ordinal)
        .Replace("{line}", "Congress stand", StringComparison.Ordinal)
        .Replace("{milestone}", "Congress abstract", StringComparison.Ordinal);
}
