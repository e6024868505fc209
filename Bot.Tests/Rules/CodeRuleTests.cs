using System.Text.Json;
using System.Text.RegularExpressions;

namespace AccountBot.Tests.Rules;

/// <summary>Rules that every file of the product keeps.</summary>
public sealed partial class CodeRuleTests
{
    private const int MaxLines = 350;

    // Where a turn, a piece of work and what was begun aside end: one's fault must not become another's.
    private static readonly string[] MayCatchAll = ["Bot/Dialogs/TurnHandler.cs", "Bot/Schedule/Dispatcher.cs", "Bot/Schedule/Outbox.cs"];

    private static IEnumerable<SourceFile> Capabilities => Sources.Product.Where(file => file.Folders is ["Capabilities", _, ..]);

    [Fact]
    public void No_file_is_longer_than_anybody_wants_to_read() =>
        Rule.Holds(Sources.Product.Where(file => file.Lines.Count > MaxLines).Select(file => $"{file.Path}: {file.Lines.Count} lines"));

    [Fact]
    public void A_files_namespace_is_its_folder() =>
        Rule.Holds(Sources.Product.Where(file => file.Folders.Count > 0 && !file.Lines.Contains($"namespace AccountBot.{string.Join('.', file.Folders)};", StringComparer.Ordinal)).Select(file => file.Path));

    [Fact]
    public void Whatever_goes_wrong_is_caught_in_three_places_only() =>
        Rule.Holds(
            from file in Sources.Product
            where !MayCatchAll.Contains(file.Path, StringComparer.Ordinal)
            from line in file.Code
            where CatchAll().IsMatch(line.Code)
            select $"{file.Path}:{line.Number}: catches everything");

    [Fact]
    public void Every_capability_has_one_door() =>
        Rule.Holds(
            from file in Capabilities
            group file by file.Folders[1] into folder
            where folder.Count(file => file.Name.EndsWith("Capability", StringComparison.Ordinal)) != 1
            select $"Bot/Capabilities/{folder.Key}: not one XCapability but {folder.Count(file => file.Name.EndsWith("Capability", StringComparison.Ordinal))}");

    [Fact]
    public void Every_capability_hides_what_is_behind_its_door() =>
        Rule.Holds(
            from file in Capabilities
            from line in file.Code
            where line.Code.StartsWith("public ", StringComparison.Ordinal)
            select $"{file.Path}:{line.Number}: is public");

    [Fact]
    public void The_agency_files_schema_is_JSON_and_the_one_that_the_program_carries()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Sources.Root, "Bot", "Accounts", "AgencyFiles", "agency.schema.json")));
        using var carried = typeof(BotApp).Assembly.GetManifestResourceStream("agency.schema.json")!;

        Assert.True(JsonElement.DeepEquals(schema.RootElement, JsonDocument.Parse(carried).RootElement));
    }

    /// <summary>"catch" alone or of any Exception, with no condition behind it.</summary>
    [GeneratedRegex(@"\bcatch\s*(\(\s*(System\.)?Exception(\s+\w+)?\s*\)\s*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CatchAll();
}
