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

    /// <summary>One version of something is to go out.</summary>
    ReleaseContent,

    /// <summary>Another way to an account's aims.</summary>
    ChangePlan,

    /// <summary>Somebody above is to agree to what is no change of money, dates, content or plan.</summary>
    AskForApproval,
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
