using AccountBot.Accounts;

namespace AccountBot.People;

/// <summary>Brings the bot to somebody who has not got it, so that it can open a chat with them.</summary>
internal interface IInstaller
{
    /// <summary>Doing it twice is doing it once. It takes seconds at most, and never throws for want of an answer.</summary>
    Task<Installation> InstallAsync(PersonId person, CancellationToken cancel);
}

/// <summary>What came of it.</summary>
internal abstract record Installation
{
    /// <summary>The bot is there, and can open a chat with them.</summary>
    public sealed record Done : Installation;

    /// <summary>It is not granted, the app is in no catalogue, or there is no Graph: asking again does not help.</summary>
    public sealed record NotPossible : Installation;

    /// <summary>Graph did not do it now; after the wait it may.</summary>
    public sealed record NotNow(TimeSpan? RetryAfter) : Installation;
}

/// <summary>Without Graph people install the bot themselves.</summary>
internal sealed class NoInstaller : IInstaller
{
    public Task<Installation> InstallAsync(PersonId person, CancellationToken cancel) => Task.FromResult<Installation>(new Installation.NotPossible());
}
