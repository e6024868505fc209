using System.Diagnostics.Metrics;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Schedule;

public sealed class WorkGaugeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-300, 0, 300)]
    [InlineData(60, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(-10, 3, 10 + 2 + 4 + 8)]
    [InlineData(600, 10, 2 + 4 + 8 + 16 + 32 + 64 + 128 + 256 + 512 + 600 - 600)]
    public void What_was_put_off_is_as_old_as_when_it_was_first_due(int dueIn, int attempts, double age) =>
        Assert.Equal(age, WorkGauge.AgeOf(new WorkItem("1", "letter", "lane", "", Now.AddSeconds(dueIn), attempts), Now));

    [Fact]
    public async Task What_waits_and_what_was_given_up_is_told()
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.QuietAsync();
        var (store, now) = (bot.Services.GetRequiredService<IStore>(), bot.Clock.GetUtcNow());
        var putOff = new WorkItem("put-off", "letter", "lane", "", now.AddSeconds(90), Attempts: 3);
        var parked = new WorkItem("given-up", "letter", "lane", "", now);
        var digest = new WorkItem("turned-away", "digest.again", "lane", "", now.AddSeconds(30), Attempts: 1);
        await store.CommitAsync(Shards.All[0], [putOff.ToInsert(), digest.ToInsert(), new Write.Insert(parked.ParkedKey, parked.ToProperties())], TestContext.Current.CancellationToken);
        using var gauge = ActivatorUtilities.CreateInstance<WorkGauge>(bot.Services);
        await gauge.LookAsync(TestContext.Current.CancellationToken);
        await gauge.StartAsync(TestContext.Current.CancellationToken);

        var told = Told(bot.Services.GetRequiredService<IMeterFactory>());
        await gauge.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, told["work.pending"]);
        Assert.Equal(1, told["mailing.pending"]);
        Assert.Equal(4, told["work.retries"]);
        Assert.Equal(1, told["work.parked"]);
    }

    private static Dictionary<string, double> Told(IMeterFactory ofThisBot)
    {
        var told = new Dictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener { InstrumentPublished = (instrument, self) => Enable(instrument, self, ofThisBot) };
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => told[instrument.Name] = value);
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => told[instrument.Name] = value);
        listener.Start();
        listener.RecordObservableInstruments();
        return told;
    }

    private static void Enable(Instrument instrument, MeterListener listener, IMeterFactory ofThisBot)
    {
        if (instrument.Meter.Name == WorkGauge.Name && ReferenceEquals(instrument.Meter.Scope, ofThisBot))
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }
}
