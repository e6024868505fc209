using System.Text.Json.Nodes;

namespace AccountBot.Tests.Infrastructure;

/// <summary>The whole of <c>infra/</c>, compiled once.</summary>
public sealed class CompiledTemplate : IAsyncLifetime
{
    public JsonObject Whole { get; private set; } = [];

    public IEnumerable<string> Modules => Whole["resources"]!.AsObject().Select(module => module.Key);

    public async ValueTask InitializeAsync() => Whole = await Bicep.CompileAsync("build", "main.bicep");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public JsonObject Module(string name) => Whole["resources"]![name]!["properties"]!["template"]!.AsObject();

    /// <summary>The one resource of a kind in a module, which lists them by name or one after another.</summary>
    public static JsonObject TheOnly(JsonObject module, string type)
    {
        var resources = module["resources"] is JsonObject named ? named.Select(pair => pair.Value!) : module["resources"]!.AsArray().Select(resource => resource!);
        return resources.Single(resource => resource["type"]!.GetValue<string>() == type).AsObject();
    }
}
