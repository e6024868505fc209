namespace AccountBot.Language;

/// <summary>What somebody wants of the bot.</summary>
public enum Intent
{
    Unknown,
    Guide,
    Thanks,
    Cancel,
    Confirm,
    Deny,
    Deadlines,
    Budget,
    Team,
    Status,
    WaitingForMe,
    MyRequests,
    ChangeBudget,
    MoveDeadline,
    Withdraw,
    DecideInWords,
    Nudge,

    /// <summary>What the speaker decided themselves.</summary>
    MyDecisions,
    AskForHelp,

    /// <summary>The speaker is away for some days.</summary>
    Away,

    /// <summary>The speaker is not away after all.</summary>
    CancelAway,

    /// <summary>Something that an assistant could do, and this one cannot so far.</summary>
    NotYet,
}
