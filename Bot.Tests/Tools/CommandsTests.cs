using AccountBot.Tools;

namespace AccountBot.Tests.Tools;

public sealed class CommandsTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:5000")]
    [InlineData("Storage:Path=x.db")]
    [InlineData("/Storage:Path", "x.db")]
    public async Task Settings_alone_run_the_bot(params string[] args)
    {
        var commands = new Commands(_ => true, _ => throw new InvalidOperationException("No command asks for settings."), TextWriter.Null, TextWriter.Null);

        Assert.Null(await commands.RunAsync(args, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("'inport' is no command.", "inport", "agency.json")]
    [InlineData("Required argument 'FILE' missing", "import")]
    [InlineData("'--verfy' is neither an option of this command nor a setting.", "audit", "--verfy")]
    [InlineData("'twice' is neither an option of this command nor a setting.", "import", "a.json", "twice")]
    [InlineData("'--Storage' is neither an option of this command nor a setting.", "audit", "--Storage", "x.db")]
    [InlineData("xml", "audit", "--format", "xml")]
    [InlineData("tomorrow", "audit", "--since", "tomorrow")]
    public async Task What_no_command_understands_is_named_and_changes_nothing(string what, params string[] args)
    {
        var (exitCode, output, error) = await CommandLine.RunAsync(args);

        Assert.Equal(2, exitCode);
        Assert.Equal("", output);
        Assert.Contains(what, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_names_every_command(string help)
    {
        var text = string.Join('\n', await CommandLine.LinesAsync(help));

        foreach (var command in new[] { "import <FILE>", "audit", "reindex", "doctor" })
        {
            Assert.Contains(command, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("import", "--dry-run")]
    [InlineData("audit", "--verify")]
    [InlineData("reindex", "Rebuilds")]
    [InlineData("doctor", "Checks")]
    public async Task Each_command_has_help_of_its_own(string command, string says) =>
        Assert.Contains(says, string.Join('\n', await CommandLine.LinesAsync(command, "--help")), StringComparison.Ordinal);

    [Fact]
    public async Task A_command_names_the_setting_that_keeps_it_from_its_work() =>
        Assert.StartsWith("Storage:ConnectionString: is no connection string", await CommandLine.FailureAsync("audit", "--Storage:ConnectionString", "nonsense"), StringComparison.Ordinal);
}
