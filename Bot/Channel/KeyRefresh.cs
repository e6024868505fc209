namespace AccountBot.Channel;

/// <summary>Keeps the channel's keys fresh behind the scenes, from the start on: so nobody who calls need wait for them.</summary>
internal sealed class KeyRefresh(SigningKeys keys, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var rounds = new PeriodicTimer(Round, time);
        try
        {
            do
            {
                await keys.KeepFreshAsync();
            }
            while (await rounds.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }
}
