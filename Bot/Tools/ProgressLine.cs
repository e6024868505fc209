using AccountBot.Language;

namespace AccountBot.Tools;

/// <summary>Tells on a terminal how far long work is, in one line that is written over and in the end taken away.</summary>
/// <param name="terminal">Null where nobody looks: into a file or a pipe it says nothing.</param>
internal sealed class ProgressLine(TextWriter? terminal)
{
    private int width;

    public void Tell(int done, int of, string what)
    {
        if (terminal is null)
        {
            return;
        }

        var line = $"{done:N0} of {Says.Count(of, what)}";
        terminal.Write($"\r{line.PadRight(width)}");
        width = line.Length;
    }

    /// <summary>Leaves the line as if nothing had stood there.</summary>
    public void End()
    {
        terminal?.Write(width == 0 ? "" : $"\r{new string(' ', width)}\r");
        width = 0;
    }
}
