using AccountBot.Tests.Simulation;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Stories;

/// <summary>
/// People at work while the bot is killed (SIGKILL) again and again. Whoever works here keeps a book of their own: what the bot
/// acknowledged, by the words that only this one request has.
/// </summary>
internal sealed class CrashRig(ProcessWorld bot, ulong seed)
{
    // No two decide on one line: who decides on what another has changed meanwhile is shown that first.
    private static readonly (string Asker, string Decider, string Account)[] Trios =
    [
        ("Tom", "Greta", "Orlavex fees"), ("Ruth", "Greta", "Marelle US fees"), ("Nadia", "Greta", "Orlavex pass-through"), ("Greta", "Omar", "Orlavex congress stand"),
    ];

    private readonly List<string> sent = [];
    private readonly List<string> decided = [];
    private int asked;
    private bool isOver;

    /// <summary>Requests whose sending was acknowledged, by their reason.</summary>
    public IReadOnlyList<string> Sent => sent;

    /// <summary>Requests whose decision was acknowledged.</summary>
    public IReadOnlyList<string> Decided => decided;

    /// <summary>Works until the bot has been killed that often, and until all have done what they had begun.</summary>
    public async Task RunAsync(int kills)
    {
        var work = Task.WhenAll(Trios.Select(trio => WorkAsync(trio.Asker, trio.Decider, trio.Account)));
        var chance = new Chance(seed);
        for (var kill = 0; kill < kills; kill++)
        {
            await bot.AcknowledgesAsync(1 + chance.Below(25));
            await bot.KillAndRestartAsync();
        }

        isOver = true;
        await work;
    }

    private async Task WorkAsync(string asker, string decider, string account)
    {
        while (!isOver)
        {
            await TryAsync(asker, decider, account, $"batch{Letters(Interlocked.Increment(ref asked))}");
        }
    }

    /// <summary>Digits would be read as money.</summary>
    private static string Letters(int number) => string.Concat($"{number:D5}".Select(digit => (char)('a' + digit - '0')));

    /// <summary>Whatever is not acknowledged is done again, as Teams and people do.</summary>
    private async Task TryAsync(string asker, string decider, string account, string reason)
    {
        await bot.SaysUntilHeardAsync(asker, $"ask for £100 more on {account} for {reason}");
        await bot.PressesUntilHeardAsync(asker, "Send", reason);
        lock (sent)
        {
            sent.Add(reason);
        }

        await bot.PressesUntilHeardAsync(decider, "Approve", reason);
        lock (decided)
        {
            decided.Add(reason);
        }
    }
}
