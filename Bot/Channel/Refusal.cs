namespace AccountBot.Channel;

/// <summary>Why the connector does not take something, however often it is sent.</summary>
internal enum Refusal
{
    /// <summary>What was sent is wrong: a fault of ours.</summary>
    Malformed,

    /// <summary>It is too large.</summary>
    TooLarge,

    /// <summary>The person has blocked the bot, or shut it out.</summary>
    Blocked,

    /// <summary>The bot is not installed for them, or not in the conversation.</summary>
    NotInstalled,

    /// <summary>A policy of the tenant keeps the bot from this person.</summary>
    NotPermitted,

    /// <summary>The host is not on the list, or it is the wrong cloud's.</summary>
    WrongHost,

    /// <summary>The conversation is no longer there.</summary>
    ConversationGone,

    /// <summary>The message that was to be updated is no longer there.</summary>
    MessageGone,

    /// <summary>Nobody knows the way to this person.</summary>
    NoWay,

    /// <summary>For a reason that nobody has written down.</summary>
    Other,
}
