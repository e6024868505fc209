using System.Net;
using AccountBot.Channel;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Channel;

/// <summary>Who may not come in, against the real program over HTTP: refused, nothing said, nothing changed, nobody called.</summary>
public sealed class AttackTests(SignedWorld world) : IClassFixture<SignedWorld>
{
    public static TheoryData<string> Refused { get; } = [.. AttackCase.All.Where(attack => attack.Expect >= 400).Select(attack => attack.Name)];

    public static TheoryData<string> Taken { get; } = [.. AttackCase.All.Where(attack => attack.Expect < 400).Select(attack => attack.Name)];

    public static TheoryData<string> Checks { get; } = [.. Admission.Checks.Select(check => check.Name)];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Is_refused_and_leaves_no_trace(string name)
    {
        var bot = world.Bot;
        var (calls, store, logged) = (bot.Teams.Calls.Count, await bot.StoreAsync(), bot.Logs.Lines.Count);
        var attack = AttackCase.All.Single(attack => attack.Name == name);

        using var answer = await attack.TryAsync(bot, world.Elsewhere.MetadataUrl);

        await bot.QuietAsync();
        Assert.Equal(attack.Expect, (int)answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotEmpty(answer.Headers.GetValues("x-correlation-id").Single());
        Assert.Equal(calls, bot.Teams.Calls.Count);
        Assert.Equal(store, await bot.StoreAsync());
        Assert.Equal(0, world.Elsewhere.Fetches);
        Assert.Contains(bot.Logs.Lines.Skip(logged), line => attack.Check is null || line.Contains(attack.Check, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task Is_taken_and_answered(string name)
    {
        using var answer = await AttackCase.All.Single(attack => attack.Name == name).TryAsync(world.Bot, world.Elsewhere.MetadataUrl);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Congress abstract", await world.Bot.Tom.Hears(), StringComparison.Ordinal);
    }

    /// <summary>Whoever takes a check out is told by a case that then comes in.</summary>
    [Theory]
    [MemberData(nameof(Checks))]
    public async Task No_check_is_there_in_vain(string check)
    {
        await using var bot = await BotWorld.StartAsync(new WorldOptions { Signed = true, Edges = services => services.AddSingleton(provider => Without(check, provider)) });
        var cases = AttackCase.All.Where(attack => attack.Check == check).ToList();
        var statuses = new List<int>();
        foreach (var attack in cases)
        {
            using var answer = await attack.TryAsync(bot, world.Elsewhere.MetadataUrl);
            statuses.Add((int)answer.StatusCode);
        }

        Assert.NotEmpty(cases);
        Assert.NotEqual(cases.Select(attack => attack.Expect), statuses);
        await bot.ReadAllAsync();
    }

    private static MessagesEndpoint Without(string check, IServiceProvider provider) => new(
        provider.GetRequiredService<ChannelOptions>(),
        provider.GetRequiredService<ITurnHandler>(),
        provider.GetRequiredService<PersonLimit>(),
        provider.GetRequiredService<ChannelLog>(),
        provider.GetRequiredService<TokenValidator>())
    {
        Checks = [.. Admission.Checks.Where(other => other.Name != check)],
    };
}
