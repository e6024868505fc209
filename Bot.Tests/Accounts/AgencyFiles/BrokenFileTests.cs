using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;

namespace AccountBot.Tests.Accounts.AgencyFiles;

/// <summary>Whatever somebody makes of the file: it is read, or refused with a reason, and never an exception.</summary>
public class BrokenFileTests
{
    private static readonly string?[] Oddities =
        ["null", "true", "-1", "1e300", "0.5", "\"\"", "\"x\"", "[]", "{}", "[[]]", "[null]", """{ "": {} }""", null];

    private static readonly string Whole = SmallAgency.Json.Replace("{\n  \"agency\"", """
        {
          "currency": "EUR", "asOf": "2026-03-04", "stages": ["draft", "done"],
          "calendar": { "timeZone": "Asia/Dubai", "workingDays": ["Mon"], "workingHours": "08:00-16:00", "holidays": ["2026-12-02"] },
          "policy": {
            "route": "direct", "remindAfterHours": 1.5, "digest": { "Lead": "daily 08:30" }, "splitWindowDays": 0,
            "undoMinutes": 0, "oldAfterDays": 3, "budgetAlerts": [50], "sharedRung": "all"
          },
          "agency"
        """, StringComparison.Ordinal);

    [Fact]
    public void Any_value_of_the_file_may_be_anything()
    {
        foreach (var (path, oddity) in Paths(JsonNode.Parse(Whole)!).SelectMany(path => Oddities.Select(odd => (path, odd))))
        {
            var result = SmallAgency.Read(Replaced(path, oddity));

            Assert.True(result.File is null == result.Faults.Count > 0, $"{path} as {oddity ?? "nothing"}");
            Assert.All(result.Faults, fault => Assert.DoesNotContain('\n', fault.ToString()));
        }
    }

    [Fact]
    public void The_file_itself_is_whole() => Assert.Equal("EUR", SmallAgency.Read(Whole).File?.Agency.Currency);

    [Property]
    public bool Any_text_is_read_or_refused(string? text) => SmallAgency.Read(text ?? "").Faults.Count > 0;

    private static string Replaced(string path, string? json)
    {
        var root = JsonNode.Parse(Whole)!;
        var place = Descend(root).Single(node => node.GetPath() == path);
        if (json is not null)
        {
            place.ReplaceWith(JsonSerializer.Deserialize<JsonNode?>(json));
        }
        else if (place.Parent is JsonObject parent)
        {
            parent.Remove(place.GetPropertyName());
        }
        else
        {
            place.Parent!.AsArray().RemoveAt(place.GetElementIndex());
        }

        return root.ToJsonString();
    }

    private static IEnumerable<string> Paths(JsonNode root) => Descend(root).Select(node => node.GetPath());

    private static IEnumerable<JsonNode> Descend(JsonNode node) => Children(node).SelectMany(child => Descend(child).Prepend(child));

    private static IEnumerable<JsonNode> Children(JsonNode node) => node switch
    {
        JsonObject children => children.Select(child => child.Value).OfType<JsonNode>(),
        JsonArray children => children.OfType<JsonNode>(),
        _ => [],
    };
}
