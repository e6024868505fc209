using System.Text.RegularExpressions;

namespace AccountBot.Tests.Rules;

/// <summary>What the pages say of the program is so.</summary>
public sealed partial class DocumentationTests
{
    private static IEnumerable<string> Pages => Directory.EnumerateFiles(Sources.Root, "*.md").Concat(
        new[] { "docs", "infra", "manifest" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Sources.Root, folder), "*.md", SearchOption.AllDirectories)));

    [Fact]
    public void The_drawing_has_every_folder_and_no_other()
    {
        var drawn = Node().Matches(File.ReadAllText(Path.Combine(Sources.Root, "docs", "architecture.md"))).Select(node => node.Groups["folder"].Value);
        var folders = Sources.Product.Where(file => file.Folders.Count > 0).Select(file => file.Folders[0]).Distinct(StringComparer.Ordinal);

        Assert.Equal(folders.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_between_pages_and_files_leads_somewhere() =>
        Rule.Holds(
            from page in Pages
            from Match link in Link().Matches(File.ReadAllText(page))
            let target = Path.GetFullPath(link.Groups["target"].Value, Path.GetDirectoryName(page)!)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{Path.GetRelativePath(Sources.Root, page)}: {link.Groups["target"].Value}");

    [Fact]
    public void Every_metric_that_is_made_is_explained_to_operators()
    {
        var runbook = File.ReadAllText(Path.Combine(Sources.Root, "docs", "operations.md"));

        Rule.Holds(
            from file in Sources.Product
            from line in file.Code
            from Match metric in Metric().Matches(line.Code)
            let name = metric.Groups["name"].Value
            where !runbook.Contains($"`{name}`", StringComparison.Ordinal) && !runbook.Contains($"`{name.Split('.')[0]}.*`", StringComparison.Ordinal)
            select $"{file.Path}:{line.Number}: docs/operations.md does not tell of {name}");
    }

    [Fact]
    public void Every_alert_asks_for_a_metric_that_operators_know()
    {
        var runbook = File.ReadAllText(Path.Combine(Sources.Root, "docs", "operations.md"));
        var asked = Asked().Matches(File.ReadAllText(Path.Combine(Sources.Root, "infra", "modules", "alerts.bicep"))).Select(name => name.Groups["name"].Value).ToList();

        Assert.Equal(3, asked.Count);
        Assert.All(asked, name => Assert.Contains($"`{name}`", runbook, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"Name == ""(?<name>[\w.]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asked();

    [GeneratedRegex("""\w+\["(?<folder>\w+)<br/>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Node();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#\s]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("""Create(Counter|Histogram|ObservableGauge|UpDownCounter)(<\w+>)?\("(?<name>[\w.]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Metric();
}
