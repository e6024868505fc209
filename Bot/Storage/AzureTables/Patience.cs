using Azure;

namespace AccountBot.Storage.AzureTables;

/// <summary>Asks the table, with a bound on all tries together, since the service itself may tell the client to wait for long.</summary>
internal static class Patience
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(6);

    /// <exception cref="StoreUnavailableException">No answer, or none that helps.</exception>
    /// <exception cref="StoreRefusedException">The table does not take such a request.</exception>
    public static async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancel)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        bounded.CancelAfter(Bound);
        try
        {
            return await ask(bounded.Token);
        }
        catch (RequestFailedException fault) when (TableFault.IsRefusal(fault))
        {
            throw new StoreRefusedException($"The table refused a request: {fault.ErrorCode}.");
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested && TableFault.WhyUnavailable(fault) is not null)
        {
            throw new StoreUnavailableException($"The table cannot be used: {TableFault.WhyUnavailable(fault)}.", fault);
        }
    }
}
