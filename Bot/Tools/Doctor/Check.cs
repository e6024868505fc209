namespace AccountBot.Tools.Doctor;

/// <summary>One thing that the bot needs, and a look at the real one.</summary>
internal sealed record Check(string Name, Func<CancellationToken, Task<Finding>> LookAsync);
