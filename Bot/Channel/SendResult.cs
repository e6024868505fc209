namespace AccountBot.Channel;

/// <summary>What the connector said of a call.</summary>
internal abstract record SendResult
{
    /// <summary>Taken. The id names the message or the conversation; null where the service gave none.</summary>
    public sealed record Sent(string? Id) : SendResult;

    /// <summary>Not taken, and safe to send again after the wait, or after one of our own where it names none.</summary>
    public sealed record NotTaken(TimeSpan? RetryAfter, string Why) : SendResult;

    /// <summary>Perhaps taken, perhaps not: a time-out, a broken connection or a fault of the service.</summary>
    public sealed record Unknown(string Why) : SendResult;

    /// <summary>Not taken, and never will be in this form.</summary>
    public sealed record Refused(Refusal Why) : SendResult;
}
