using System.Globalization;

namespace AccountBot.Tests.Schedule;

/// <summary>
/// Many letters at once: as fast as the service allows, none lost, none twice but those of which nobody can know. <c>LETTERS</c> says
/// how many, <c>LETTERS_PER_SECOND</c> how many the service allows.
/// </summary>
public sealed class ManyLettersTests
{
    private static readonly int Letters = Number("LETTERS", 240);
    private static readonly int PerSecond = Number("LETTERS_PER_SECOND", 120);

    [Fact]
    public async Task All_come_and_none_is_lost()
    {
        await using var rig = await LetterRig.StartAsync(Letters, PerSecond);
        var began = TimeProvider.System.GetTimestamp();

        await rig.DeliversAsync(Letters);

        var took = TimeProvider.System.GetElapsedTime(began);
        TestContext.Current.TestOutputHelper!.WriteLine($"{Letters} letters, {rig.Connector.Calls} calls, {rig.Connector.BeyondTheLimit} beyond the limit, in {took.TotalSeconds:f1} s; allowed were {PerSecond}/s");
        await rig.AssertAllCameOnceAsync();
    }

    [Fact]
    public async Task A_stop_midway_loses_none()
    {
        await using var rig = await LetterRig.StartAsync(Letters, PerSecond);
        await rig.DeliversAsync(Letters / 3);

        Assert.Equal(0, await rig.TerminateAsync());
        await rig.RunAsync();

        await rig.AssertAllCameOnceAsync();
    }

    [Fact]
    public async Task A_kill_midway_loses_none()
    {
        await using var rig = await LetterRig.StartAsync(Letters, PerSecond);
        await rig.DeliversAsync(Letters / 3);

        await rig.KillAsync();
        await rig.RunAsync();

        await rig.AssertAllCameOnceAsync();
    }

    private static int Number(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
