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

    /// <summary>How a milestone or an account goes, a new milestone, who owns one.</summary>
    Update,

    /// <summary>Money that was spent or committed.</summary>
    LogSpend,

    /// <summary>The same two, to be agreed to by whoever may: nothing that is said is taken for these, one becomes the other.</summary>
    AskForUpdate,
    AskForSpend,

    /// <summary>The client has a problem.</summary>
    RaiseIssue,

    /// <summary>The client was promised something on an issue that is open.</summary>
    PromiseClient,

    /// <summary>An issue is over, or is not after all.</summary>
    SettleIssue,

    /// <summary>Which issues there are.</summary>
    Issues,

    /// <summary>Content changes hands.</summary>
    HandContent,

    /// <summary>Who has which content.</summary>
    Content,

    /// <summary>Something to be kept about an account.</summary>
    LogNote,

    /// <summary>What came of talking to a client.</summary>
    ContactReport,

    /// <summary>Somebody above is to look at something.</summary>
    FlagReview,

    /// <summary>What happened since.</summary>
    WhatChanged,

    /// <summary>What the speaker has just done is to be taken back.</summary>
    Undo,

    /// <summary>Something that an assistant could do, and this one cannot so far.</summary>
    NotYet,
}
