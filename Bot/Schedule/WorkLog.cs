namespace AccountBot.Schedule;

/// <summary>What is logged of the work behind the answers: kinds, ids and reasons, never what people wrote.</summary>
internal sealed partial class WorkLog(ILogger<WorkLog> logger)
{
    [LoggerMessage(200, LogLevel.Warning, "Put off {Kind} {Id} after attempt {Attempts}: {Why}")]
    public partial void PutOff(string kind, string id, int attempts, string why);

    [LoggerMessage(201, LogLevel.Error, "Parked {Kind} {Id}: {Why}")]
    public partial void Parked(string kind, string id, string why);

    [LoggerMessage(202, LogLevel.Warning, "Perhaps delivered, will be sent again: {Kind} {Id} ({Why})")]
    public partial void Ambiguous(string kind, string id, string why);

    [LoggerMessage(203, LogLevel.Error, "Failed at {Kind} {Id}")]
    public partial void Failed(string kind, string id, Exception fault);

    [LoggerMessage(205, LogLevel.Error, "Not to be sent before an operator mends it: {Kind} {Id} ({Why})")]
    public partial void NeedsMending(string kind, string id, string why);

    [LoggerMessage(206, LogLevel.Information, "{Count} letters sent since the start")]
    public partial void Progress(long count);

    [LoggerMessage(207, LogLevel.Warning, "Perhaps delivered, will not be sent again: {Kind} {Id} ({Why})")]
    public partial void LeftInDoubt(string kind, string id, string why);

    [LoggerMessage(208, LogLevel.Error, "Failed at something begun aside")]
    public partial void AsideFailed(Exception fault);

    [LoggerMessage(204, LogLevel.Error, "The sweep could not read the store")]
    public partial void SweepFailed(Exception fault);
}
