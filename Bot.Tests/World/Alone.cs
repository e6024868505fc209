namespace AccountBot.Tests.World;

/// <summary>Tests that keep every core busy for a while run when all others are done, which wait for real answers.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
