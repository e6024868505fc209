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

    /// <summary>What the speaker has to know.</summary>
    Digest,

    /// <summary>How the speaker wants to hear of things.</summary>
    Preferences,

    /// <summary>An update for somebody, from what really happened.</summary>
    DraftReport,

    /// <summary>Something to be told to somebody, in the speaker's own words.</summary>
    TellSomebody,

    /// <summary>What others did and nobody told the speaker.</summary>
    WhatDontIKnow,

    /// <summary>Updates that were sent.</summary>
    KeptReports,

    /// <summary>A link to the speaker's deadlines for their own calendar.</summary>
    CalendarLink,

    /// <summary>Something that an assistant could do, and this one cannot so far.</summary>
    NotYet,
}
