using AccountBot.Tools;

namespace AccountBot.Hosting;

/// <summary>Runs a command, or the bot to its end, and says in one line for each fault why it could not start.</summary>
internal static class Running
{
    private const int Stopped = 0;
    private const int Refused = 1;

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string[], WebApplication> build, TextWriter output, TextWriter error)
    {
        try
        {
            var commands = new Commands(CommandSettings.IsSetting, CommandSettings.Of, output, error);
            return await commands.RunAsync(args, CancellationToken.None) ?? await RunBotAsync(build(args));
        }
        catch (StartRefusedException refused)
        {
            return Refuse(error, refused.Faults);
        }
        catch (InvalidDataException broken)
        {
            // The host's own reader found appsettings.json, or a command line, that is none.
            return Refuse(error, [$"{broken.Message} {broken.InnerException?.Message}"]);
        }
        catch (IOException taken)
        {
            // The address is in use, or the store's file cannot be opened.
            return Refuse(error, [taken.Message]);
        }
    }

    private static async Task<int> RunBotAsync(WebApplication app)
    {
        await using (app)
        {
            await Startup.PrepareAsync(app.Services, CancellationToken.None);
            await app.RunAsync();
            return Stopped;
        }
    }

    private static int Refuse(TextWriter error, IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            error.WriteLine(fault.ReplaceLineEndings(" "));
        }

        return Refused;
    }
}
