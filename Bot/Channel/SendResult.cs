namespace AccountBot.Channel;

/// <summary>What the connector said of a call.</summary>
internal abstract record SendResult
{
    /// <summary>Taken. The id names the message or the conversation; null where the service gave none.</summary>
    public sealed record Sent(string? Id) : SendResult;

    /// <summary>Not taken, and safe to send again after the wait.</summary>
    public sealed record Throttled(TimeSpan? RetryAfter) : SendResult;

    /// <summary>Perhaps taken, perhaps not: a time-out, a broken connection or a fault of the service.</summary>
    public sealed record Unknown(string Why) : SendResult;

    /// <summary>Not taken, and never will be in this form.</summary>
    public sealed record Refused(int Status, string Reason) : SendResult;
}
