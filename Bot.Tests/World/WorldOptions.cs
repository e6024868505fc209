using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>What a test wants otherwise than the world usually is.</summary>
internal sealed record WorldOptions
{
    /// <summary>Changes the agency file before the bot reads it.</summary>
    public Action<JsonObject>? Agency { get; init; }

    /// <summary>More of the command line.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}
