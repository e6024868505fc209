namespace AccountBot.Dialogs;

/// <summary>What is logged of turns: kinds and ids, never what people wrote.</summary>
internal sealed partial class DialogLog(ILogger<DialogLog> logger)
{
    [LoggerMessage(300, LogLevel.Error, "A turn of type {Type} failed (reference {Reference})")]
    public partial void TurnFailed(string type, string reference, Exception fault);
}
