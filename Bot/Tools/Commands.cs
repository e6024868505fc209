namespace AccountBot.Tools;

/// <summary>What the program can be asked for instead of running the bot.</summary>
internal static class Commands
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Misused = 2;

    private const string Usage = """
        Usage: Bot [COMMAND] [--SETTING VALUE]...
        Without a command it runs the bot. Commands, none of which is built yet:
          import FILE   merge an agency file or a timeline into the store
          audit         write or verify the audit trail
          reindex       rebuild what can be derived
          doctor        check each setting against the real thing
        """;

    private static readonly string[] Planned = ["import", "audit", "reindex", "doctor"];

    /// <summary>Does what a command line asks for; null where it names no command and the bot is to run.</summary>
    /// <returns>The exit code: 0 done, 1 failed (one line on <paramref name="error"/>), 2 misused.</returns>
    public static int? Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        if (args.Count == 0)
        {
            return null;
        }

        switch (args[0])
        {
            case "--help" or "-h" or "-?":
                output.WriteLine(Usage);
                return Done;
            case var command when Planned.Contains(command, StringComparer.Ordinal):
                error.WriteLine($"{command} is not built yet");
                return Failed;
            case var setting when IsSetting(setting):
                return null;
            default:
                error.WriteLine($"'{args[0]}' is no command.{Environment.NewLine}{Usage}");
                return Misused;
        }
    }

    // As the configuration reads a command line: --Key value, /Key value, Key=value.
    private static bool IsSetting(string arg) => arg.StartsWith('-') || arg.StartsWith('/') || arg.Contains('=', StringComparison.Ordinal);
}
