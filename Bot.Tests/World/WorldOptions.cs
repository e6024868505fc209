using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.World;

/// <summary>What a test wants otherwise than the world usually is.</summary>
internal sealed record WorldOptions
{
    /// <summary>Changes the agency file before the bot reads it.</summary>
    public Action<JsonObject>? Agency { get; init; }

    /// <summary>The bot has an identity, checks the channel's tokens and signs in itself; the world's activities are signed then.</summary>
    public bool Signed { get; init; }

    /// <summary>Knows the people; null leaves that to the agency file.</summary>
    public FakeGraph? Graph { get; init; }

    /// <summary>What is wrong with the place that publishes the keys, before the bot first looks there.</summary>
    public Action<FakeEntra>? Keys { get; init; }

    /// <summary>The connection string of the storage account that holds the store; null keeps it in a file.</summary>
    public string? StorageAccount { get; init; }

    /// <summary>A store's file to begin with, of which the world takes a copy; null begins with none.</summary>
    public string? StoreFile { get; init; }

    /// <summary>More edges of the bot's world that are played.</summary>
    public Action<IServiceCollection>? Edges { get; init; }

    /// <summary>More of the command line.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}
