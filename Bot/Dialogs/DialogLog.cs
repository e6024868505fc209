namespace AccountBot.Dialogs;

/// <summary>What is logged of turns: kinds and ids, never what people wrote.</summary>
internal sealed partial class DialogLog(ILogger<DialogLog> logger, TurnCounts counts)
{
    /// <summary>Logged and counted: somebody should look.</summary>
    public void TurnFailed(string type, string reference, Exception fault)
    {
        counts.Failed(type);
        LogTurnFailed(type, reference, fault);
    }

    [LoggerMessage(300, LogLevel.Error, "A turn of type {Type} failed (reference {Reference})")]
    private partial void LogTurnFailed(string type, string reference, Exception fault);

    [LoggerMessage(301, LogLevel.Warning, "An answered activity could not be noted")]
    public partial void NotNoted(Exception fault);

    [LoggerMessage(302, LogLevel.Warning, "The order {Op} is left to the sweep")]
    public partial void LeftForLater(string op, Exception fault);

    [LoggerMessage(303, LogLevel.Error, "The order {Op} could not be carried out and was given up")]
    public partial void GivenUp(string op, Exception fault);

    [LoggerMessage(304, LogLevel.Information, "Something that may report harm to a patient was not kept; the safety route was named")]
    public partial void SafetyRouteNamed();

    [LoggerMessage(305, LogLevel.Warning, "The language model did not help ({Fault}); it is left alone for a minute")]
    public partial void ModelFailed(string fault);
}
