using System.Reflection;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Infrastructure;

/// <summary>The compiler of the templates, as it came with the packages.</summary>
internal static class Bicep
{
    private static string Compiler { get; } =
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Bicep").Value! + (OperatingSystem.IsWindows() ? ".exe" : "");

    /// <summary>Everything that it has to say against a file, warnings and all.</summary>
    public static async Task<IReadOnlyList<string>> DiagnosticsAsync(string file)
    {
        var (_, output) = await OtherProgram.RunAsync(Compiler, ["lint", file, "--diagnostics-format", "sarif"], "infra");
        return [.. JsonNode.Parse(output)!["runs"]![0]!["results"]!.AsArray().Select(result => $"{result!["ruleId"]}: {result["message"]!["text"]}")];
    }

    /// <summary>A template or its parameters, compiled.</summary>
    public static async Task<JsonObject> CompileAsync(string command, string file)
    {
        var (exitCode, output) = await OtherProgram.RunAsync(Compiler, [command, file, "--stdout"], "infra");
        Assert.True(exitCode == 0, output);
        return (JsonObject)JsonNode.Parse(output)!;
    }
}
