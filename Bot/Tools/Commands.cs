using System.CommandLine;
using System.CommandLine.Parsing;
using AccountBot.Storage;
using AccountBot.Tools.Audit;
using AccountBot.Tools.Doctor;
using AccountBot.Tools.Import;

namespace AccountBot.Tools;

/// <summary>What the program can be asked for instead of running the bot.</summary>
/// <param name="isSetting">Whether a key, without dashes, is one of the program's settings.</param>
/// <param name="settings">What a command line's settings say.</param>
internal sealed class Commands(Func<string, bool> isSetting, Func<IReadOnlyList<string>, ToolSettings> settings, TextWriter output, TextWriter error)
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Misused = 2;

    /// <summary>Does what a command line asks for; null where it names no command and the bot is to run.</summary>
    /// <returns>The exit code: 0 done, 1 failed (one line on the error output), 2 misused.</returns>
    public async Task<int?> RunAsync(IReadOnlyList<string> args, CancellationToken cancel)
    {
        if (args.Count == 0 || (IsSetting(args[0]) && args[0] is not ("--help" or "-h" or "-?")))
        {
            return null;
        }

        var asked = Root().Parse(args);
        return WhatIsWrong(asked) is { } misuse ? await MisuseAsync(misuse) : await DoAsync(asked, cancel);
    }

    private RootCommand Root() => new("Runs the bot, where no command is given. Settings follow a command as they do the bot: --Storage:Path FILE.")
    {
        Accepting(ImportCommand.Build(SettingsOf, output, new ProgressLine(Console.IsErrorRedirected ? null : error))),
        Accepting(AuditCommand.Build(SettingsOf, output)),
        Accepting(ReindexCommand.Build(SettingsOf, output)),
        Accepting(DoctorCommand.Build(SettingsOf, output)),
    };

    private async Task<int> DoAsync(ParseResult asked, CancellationToken cancel)
    {
        try
        {
            return await asked.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancel);
        }
        catch (Exception fault) when (fault is ToolFailedException or StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{asked.CommandResult.Command.Name}: {fault.Message.ReplaceLineEndings(" ")}");
            return Failed;
        }
    }

    private async Task<int> MisuseAsync(string what)
    {
        await error.WriteLineAsync($"{what} --help tells what there is.");
        return Misused;
    }

    private string? WhatIsWrong(ParseResult asked) =>
        asked.CommandResult.Command is RootCommand && !asked.Tokens.Any(IsHelp) ? $"'{asked.Tokens[0].Value}' is no command."
        : asked.Errors.Count > 0 ? asked.Errors[0].Message
        : StrayIn(asked.UnmatchedTokens) is { } stray ? $"'{stray}' is neither an option of this command nor a setting."
        : null;

    private static bool IsHelp(Token token) => token.Value is "--help" or "-h" or "-?";

    /// <summary>The first token that is neither a setting nor its value.</summary>
    private string? StrayIn(IReadOnlyList<string> tokens)
    {
        for (var index = 0; index < tokens.Count; index++)
        {
            var (token, pair) = (tokens[index], tokens[index].Split('=', 2));
            if (!IsSetting(token) || !isSetting(pair[0].TrimStart('-', '/')))
            {
                return token;
            }

            index += pair.Length == 1 ? 1 : 0;
        }

        return null;
    }

    private ToolSettings SettingsOf(ParseResult asked) => settings([.. asked.UnmatchedTokens]);

    /// <summary>What is no option of the command may be a setting; what is neither is found before it runs.</summary>
    private static Command Accepting(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        return command;
    }

    // As the configuration reads a command line: --Key value, /Key value, Key=value.
    private static bool IsSetting(string arg) => arg.StartsWith('-') || arg.StartsWith('/') || arg.Contains('=', StringComparison.Ordinal);
}
