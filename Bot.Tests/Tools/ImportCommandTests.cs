using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Tools;

public sealed class ImportCommandTests : IDisposable
{
    private readonly WorldFolder folder = WorldFolder.Create();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_added_changed_and_left_is_told()
    {
        await ImportAsync();
        Write(agency =>
        {
            agency["accounts"]![0]!["budget"]![0]!["approved"] = 130000;
            agency["accounts"]![0]!["milestones"]!.AsArray().Add(JsonNode.Parse("""{ "id": "poster", "title": "Poster", "due": "2026-05-01" }"""));
        });

        var lines = await ImportAsync();

        Assert.Contains("orlavex: added milestone Poster: Poster, due Fri 1 May 2026, Planned", lines);
        Assert.Contains(lines, line => line.StartsWith("orlavex: changed budget line Fees: Fees, approved £120,000, ", StringComparison.Ordinal) && line.Contains("-> Fees, approved £130,000, ", StringComparison.Ordinal));
        Assert.Matches("^1 added, 1 changed, [0-9]+ left as they were.$", lines[^1]);
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_writes_nothing()
    {
        await ImportAsync();
        Write(agency => agency["accounts"]![0]!["budget"]![0]!["approved"] = 130000);

        var dry = await ImportAsync("--dry-run");
        var wet = await ImportAsync();

        Assert.EndsWith("Nothing was written: a dry run.", dry[^1], StringComparison.Ordinal);
        Assert.Equal(dry[..^1], wet[..^1]);
    }

    [Fact]
    public async Task Of_a_file_with_a_fault_nothing_is_written()
    {
        Write(agency => agency["accounts"]![1]!["milestones"]![0]!["due"] = "soon");

        var (exitCode, output, error) = await CommandLine.RunAsync(["import", folder.AgencyFile, .. folder.Arguments]);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("import: agency.json: 1 fault, nothing was written; the first: accounts[1].milestones[0].due", error, StringComparison.Ordinal);
        Assert.StartsWith("accounts[1].milestones[0].due", output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.StorePath));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named() =>
        Assert.Contains("nofile.json", await CommandLine.FailureAsync(["import", "nofile.json", .. folder.Arguments]), StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_would_stand_on_both_sides_of_a_wall_is_named()
    {
        await ImportAsync();
        Write(agency => agency.Staff("quillan", "AM", "Greta"));

        var lines = await ImportAsync("--dry-run");

        Assert.Contains("warning: Greta Solberg is on the teams of orlavex and quillan, which compete: they see both, and the wall does not hold for them", lines);
    }

    private void Write(Action<JsonObject> change)
    {
        change(folder.Agency);
        File.WriteAllText(folder.AgencyFile, folder.Agency.ToJsonString());
    }

    private Task<string[]> ImportAsync(params IEnumerable<string> options) => CommandLine.LinesAsync(["import", folder.AgencyFile, .. options, .. folder.Arguments]);
}
