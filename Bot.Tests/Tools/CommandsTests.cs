using AccountBot.Tools;

namespace AccountBot.Tests.Tools;

public sealed class CommandsTests : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:5000")]
    [InlineData("Storage:Path=x.db")]
    [InlineData("/Storage:Path", "x.db")]
    public void Settings_alone_run_the_bot(params string[] args)
    {
        Assert.Null(Commands.Run(args, output, error));
        Assert.Empty(output.ToString() + error);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("audit")]
    [InlineData("reindex")]
    [InlineData("doctor")]
    public void What_is_not_built_yet_says_so_by_its_name_in_one_line(string command)
    {
        Assert.Equal(Commands.Failed, Commands.Run([command, "--help"], output, error));
        Assert.Equal($"{command} is not built yet{Environment.NewLine}", error.ToString());
    }

    [Fact]
    public void An_unknown_command_is_told_what_there_is()
    {
        Assert.Equal(Commands.Misused, Commands.Run(["inport", "agency.json"], output, error));
        Assert.Contains("'inport' is no command", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("import FILE", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_an_answer_and_no_fault()
    {
        Assert.Equal(Commands.Done, Commands.Run(["--help"], output, error));
        Assert.Contains("Usage:", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }
}
