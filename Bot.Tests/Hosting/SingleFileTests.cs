using System.Diagnostics;
using System.Net;
using System.Text;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Hosting;

/// <summary>The package with the runtime in it: made as the README says, and started where there is no .NET.</summary>
public sealed class SingleFileTests : IDisposable
{
    private const long MostBytes = 80_000_000;

    private readonly string made = Directory.CreateTempSubdirectory("accountbot-").FullName;
    private readonly WorldFolder folder = WorldFolder.Create();

    [Fact]
    public async Task One_file_with_all_in_it_starts_and_answers()
    {
        var (exitCode, output) = await OtherProgram.RunAsync("dotnet", ["publish", "Bot", "-p:PublishProfile=SingleFile", "-r", Platform, "-p:RunAnalyzers=false", "--artifacts-path", Path.Combine(made, "artifacts"), "-o", Path.Combine(made, "out")]);
        Assert.True(exitCode == 0, output);
        var program = new FileInfo(Path.Combine(made, "out", OperatingSystem.IsWindows() ? "Bot.exe" : "Bot"));
        TestContext.Current.TestOutputHelper!.WriteLine($"{program.Name}: {program.Length:N0} bytes");
        Assert.InRange(program.Length, 1, MostBytes);

        await using var teams = await FakeTeams.StartAsync();
        await using var bot = BotProcess.Start(new ProcessStartInfo(program.FullName, ["--environment", "Development", "--urls", "http://127.0.0.1:0", .. folder.Arguments]), new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_ROOT"] = made });
        var tom = TeamsUser.AllOf(folder.Agency).Single(user => user.FirstName == "Tom");
        teams.Know(tom);
        using var http = new HttpClient { BaseAddress = await bot.AddressAsync() };
        using var answer = await http.PostAsync("/api/messages", new StringContent(new TeamsWire(teams, TimeProvider.System).Message(tom, "my deadlines").ToJsonString(), Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Congress abstract", Assert.Single(tom.Chat.Messages).Text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(made, recursive: true);
    }

    private static string Platform => OperatingSystem.IsWindows() ? "win-x64" : System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "linux-arm64" : "linux-x64";
}
