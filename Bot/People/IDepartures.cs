using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>Told what the directory found out about people being there or gone, so that what waits for them goes on.</summary>
internal interface IDepartures
{
    /// <summary>May be told the same again, and then does nothing twice.</summary>
    /// <param name="gone">Those whom the directory has disabled, or lost.</param>
    /// <param name="there">The others whom it knows.</param>
    Task SettleAsync(IReadOnlyCollection<PersonId> gone, IReadOnlyCollection<PersonId> there, CancellationToken cancel);
}
