using System.CommandLine;

namespace AccountBot.Tools.Doctor;

/// <summary><c>doctor</c>: looks at the real thing behind each setting and says what to mend.</summary>
internal static class DoctorCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static Command Build(Func<ParseResult, ToolSettings> settings, TextWriter output)
    {
        var command = new Command("doctor", "Checks each setting against the real thing, and says what to mend.");
        command.SetAction((parsed, cancel) => RunAsync(settings(parsed).Doctor(), output, cancel));
        return command;
    }

    private static async Task RunAsync(DoctorSettings settings, TextWriter output, CancellationToken cancel)
    {
        using var http = new HttpClient { Timeout = Patience };
        var wrong = new List<string>();
        foreach (var check in Checkup.Of(settings, http))
        {
            var finding = await check.LookAsync(cancel);
            await output.WriteLineAsync($"{Mark(finding)} {check.Name}: {finding}".ReplaceLineEndings(" "));
            wrong.AddRange(finding is Finding.Wrong ? [check.Name] : []);
        }

        if (wrong.Count > 0)
        {
            throw new ToolFailedException(DoctorWords.NotWell(wrong));
        }

        await output.WriteLineAsync(DoctorWords.AllIsWell);
    }

    private static string Mark(Finding finding) => finding switch
    {
        Finding.Well => "ok   ",
        Finding.Wrong => "WRONG",
        _ => "-    ",
    };
}
