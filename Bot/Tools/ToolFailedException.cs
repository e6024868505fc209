namespace AccountBot.Tools;

/// <summary>A command cannot do what it was asked; the message is the one line that says so.</summary>
internal sealed class ToolFailedException(string message) : Exception(message);
