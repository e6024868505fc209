using AccountBot.Tests.World;

namespace AccountBot.Tests.Infrastructure;

/// <summary>The script that gives the identity its permissions, with an Azure command line that is played.</summary>
public sealed class GraphPermissionsScriptTests : IDisposable
{
    // Knows two roles by their names, and that the first is given already.
    private const string PlayedAz =
        """
        #!/usr/bin/env bash
        echo "$*" >> "$(dirname "$0")/calls"
        case "$*" in
          *"--query id "*) echo graph-object ;;
          *User.Read.All*) echo role-1 ;;
          *Presence.Read.All*) echo role-2 ;;
          *"--method get"*) echo role-1 ;;
        esac
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("accountbot-").FullName;

    [Fact]
    public async Task Each_permission_is_given_once()
    {
        var (exitCode, output) = await RunAsync("principal", "User.Read.All", "Presence.Read.All");

        Assert.Equal(0, exitCode);
        Assert.Contains("User.Read.All: was given before", output, StringComparison.Ordinal);
        Assert.Contains("Presence.Read.All: given", output, StringComparison.Ordinal);
        var post = Assert.Single(File.ReadAllLines(Path.Combine(folder, "calls")), call => call.Contains("--method post", StringComparison.Ordinal));
        Assert.Contains("""{"principalId":"principal","resourceId":"graph-object","appRoleId":"role-2"}""", post, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permission_that_is_none_is_named()
    {
        var (exitCode, output) = await RunAsync("principal", "Everything.Read.All");

        Assert.Equal(1, exitCode);
        Assert.Contains("Everything.Read.All: Microsoft Graph knows no such application permission", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_identity_it_says_what_is_missing()
    {
        var (exitCode, output) = await RunAsync();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("principal id is missing", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int ExitCode, string Output)> RunAsync(params IEnumerable<string> args)
    {
        var az = Path.Combine(folder, "az");
        await File.WriteAllTextAsync(az, PlayedAz.ReplaceLineEndings("\n"), TestContext.Current.CancellationToken);
        await OtherProgram.RunAsync("chmod", ["+x", az]);
        return await OtherProgram.RunAsync("env", [$"PATH={folder}:{Environment.GetEnvironmentVariable("PATH")}", "bash", "graph-permissions.sh", .. args], "infra");
    }
}
