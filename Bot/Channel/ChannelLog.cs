namespace AccountBot.Channel;

/// <summary>What the channel logs: ids and reasons, never what people wrote, never a token.</summary>
internal sealed partial class ChannelLog(ILogger<ChannelLog> logger)
{
    [LoggerMessage(100, LogLevel.Warning, "Refused an activity with {Status}: {Check} ({CorrelationId})")]
    public partial void Refused(int status, string check, string correlationId);
}
