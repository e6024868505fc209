using System.Text;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Tools.Timelines;

/// <summary>Timelines as agencies keep them, brought in by the command.</summary>
public sealed class TimelineImportTests : IDisposable
{
    private readonly WorldFolder folder = WorldFolder.Create();

    private string Sheet => Path.Combine(Path.GetDirectoryName(folder.StorePath)!, "timeline.xlsx");

    private string Text => Path.ChangeExtension(Sheet, ".csv");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_workbook_with_titles_above_merged_cells_headings_and_blank_rows_is_read()
    {
        await StartAsync();
        new Workbook()
            .Row(1, "Master timeline – confidential").Merged("A1:E1")
            .Row(2, "Updated", new DateOnly(2026, 2, 27))
            .Row(4, "Brand", "Deliverable", "Due date\n(final)", "Who?", "RAG status")
            .Row(5, "Phase 1: launch").Merged("A5:E5")
            .Row(6, "Orlavex launch", "Poster", new DateOnly(2026, 5, 1), "Greta Solberg", "Green")
            .Row(7, null, "Slide deck", "12th May 2026", "TB", "Not started")
            .Row(9, null, "Leaflet – “final”", "15.6.26", null, "amber").Merged("A6:A9")
            .Row(10, "Brand", "Deliverable", "Due date\n(final)", "Who?", "RAG status")
            .Row(11, "Marelle EU", "Kick-off", 46150, "Omar", "done")
            .Row(12, "Marelle EU", "Opening", null, "Omar", "done").Merged("C11:C12")
            .Save(Sheet);

        var lines = await ImportAsync(Sheet);

        Assert.Equal(
            [
                "row 5: left out, a heading: Phase 1: launch",
                "orlavex: added milestone Poster: Poster, due Fri 1 May 2026, OnTrack, Greta Solberg",
                "orlavex: added milestone Slide deck: Slide deck, due Tue 12 May 2026, Planned, Tom Birch",
                "orlavex: added milestone Leaflet – “final”: Leaflet – “final”, due Mon 15 Jun 2026, AtRisk",
                "marelle-eu: added milestone Kick-off: Kick-off, due Fri 8 May 2026, Done, Omar Nassif",
                "marelle-eu: added milestone Opening: Opening, due Fri 8 May 2026, Done, Omar Nassif",
                "5 added, 0 changed, 0 left as they were.",
            ],
            lines);
    }

    [Fact]
    public async Task The_same_sheet_again_changes_nothing_and_a_new_date_moves_the_milestone()
    {
        await StartAsync();
        await WriteAsync("Milestone,Due,Owner\nPoster,1/5/2026,Greta\nClient review,8/5/2026,\nClient review,15/5/2026,\n");
        await ImportAsync(Text, "--account", "orlavex");

        Assert.Equal(["0 added, 0 changed, 3 left as they were."], await ImportAsync(Text, "--account", "orlavex"));

        await WriteAsync("Milestone,Due,Owner\nPoster,4/5/2026,Greta\nClient review,8/5/2026,\nClient review,15/5/2026,\n");
        Assert.Equal(
            ["orlavex: changed milestone Poster: Poster, due Fri 1 May 2026, Planned, Greta Solberg -> Poster, due Mon 4 May 2026, Planned, Greta Solberg", "0 added, 1 changed, 2 left as they were."],
            await ImportAsync(Text, "--account", "orlavex"));
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_writes_nothing()
    {
        await StartAsync();
        await WriteAsync("Task;Deadline\nPoster;1/5/2026\n");

        var dry = await ImportAsync(Text, "--account", "orlavex", "--dry-run");
        var wet = await ImportAsync(Text, "--account", "orlavex");

        Assert.Equal("1 added, 0 changed, 0 left as they were. Nothing was written: a dry run.", dry[^1]);
        Assert.Equal(dry[..^1], wet[..^1]);
    }

    [Fact]
    public async Task Every_fault_is_told_by_its_cell_and_nothing_is_written()
    {
        await StartAsync();
        await WriteAsync("Account,Milestone,Due,Owner,Status,Completed\norlavex,Poster,TBC,Gerta Solberg,fine,\nNobodys,Deck,1/5/2026,,,\norlavex,,2/5/2026,Greta,,\norlavex,Leaflet,,Greta,,soon\norlavex,Good,3/5/2026,,,\n");

        var (exitCode, output, error) = await CommandLine.RunAsync(["import", Text, .. folder.Arguments]);

        Assert.Equal(1, exitCode);
        Assert.Equal("import: timeline.csv: 7 faults, nothing was written; the first: C2: 'TBC' is no date that is clear, such as 4 Dec 2026 or 4/12/2026", error.Trim());
        Assert.Equal(
            ["C2", "D2", "E2", "A3", "B4", "C5", "F5"],
            output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]));
        Assert.Contains("D2: nobody is called 'Gerta Solberg' in the agency file; did you mean Greta Solberg?", output, StringComparison.Ordinal);
        await WriteAsync("Account,Milestone,Due\norlavex,Good,3/5/2026\n");
        Assert.StartsWith("1 added", (await ImportAsync(Text))[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "no row names both a milestone and a date")]
    [InlineData("Poster,1/5/2026\n", "no row names both a milestone and a date")]
    [InlineData("Milestone,Due\nPoster,1/5/2026\n", "A2: the row names no account")]
    public async Task A_sheet_that_cannot_be_read_says_what_it_wants(string text, string fault)
    {
        await StartAsync();
        await WriteAsync(text);

        Assert.Contains(fault.Replace("A2", "row 2", StringComparison.Ordinal), await CommandLine.FailureAsync(["import", Text, .. folder.Arguments]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_of_another_account_than_the_one_that_was_named_is_a_fault()
    {
        await StartAsync();
        await WriteAsync("Account,Milestone,Due\nMarelle EU,Poster,1/5/2026\n");

        Assert.Contains("A2: the row is of 'Marelle EU', and --account says orlavex", await CommandLine.FailureAsync(["import", Text, "--account", "orlavex", .. folder.Arguments]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_not_there_is_named()
    {
        await StartAsync();
        await WriteAsync("Milestone,Due\nPoster,1/5/2026\n");

        Assert.Equal("import: there is no account 'nowhere'", await CommandLine.FailureAsync(["import", Text, "--account", "nowhere", .. folder.Arguments]));
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_says_so()
    {
        await StartAsync();
        await File.WriteAllTextAsync(Sheet, "no zip", TestContext.Current.CancellationToken);

        Assert.StartsWith("import: timeline.xlsx cannot be read as .xlsx", await CommandLine.FailureAsync(["import", Sheet, .. folder.Arguments]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Excel_saves_in_its_old_code_page_is_read_too()
    {
        await StartAsync();
        await File.WriteAllBytesAsync(Text, CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Milestone;Due\nCafé – opening;1/5/2026\n"), TestContext.Current.CancellationToken);

        Assert.StartsWith("orlavex: added milestone Café – opening", (await ImportAsync(Text, "--account", "orlavex"))[0], StringComparison.Ordinal);
    }

    private Task StartAsync() => CommandLine.LinesAsync(["import", folder.AgencyFile, .. folder.Arguments]);

    private Task WriteAsync(string text) => File.WriteAllTextAsync(Text, text, TestContext.Current.CancellationToken);

    private Task<string[]> ImportAsync(string file, params IEnumerable<string> options) => CommandLine.LinesAsync(["import", file, .. options, .. folder.Arguments]);
}
