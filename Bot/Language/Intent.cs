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
    AskForHelp,

    /// <summary>The speaker is away for some days.</summary>
    Away,

    /// <summary>The speaker is not away after all.</summary>
    CancelAway,

    /// <summary>What the speaker has to know.</summary>
    Digest,

    /// <summary>How the speaker wants to hear of things.</summary>
    Preferences,

    /// <summary>Something that an assistant could do, and this one cannot so far.</summary>
    NotYet,
}
