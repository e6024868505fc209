namespace AccountBot.Dialogs.AtOnce;

/// <summary>What is said of changes that somebody makes alone, whatever they are.</summary>
internal static class AtOnceWords
{
    public const string NoSuchAccount = "I know no such account among yours.";
    public const string Gone = "I no longer have that. Say it once more.";
    public const string UndoGone = "That can no longer be undone.";
    public const string ChangedSince = "That has been changed again since, so I left it as it is now.";
    public const string DoneBefore = "That was answered before.";
    public const string Cancelled = "Cancelled. Nothing was changed.";
    public const string OnNoAccount = "You are not on any account's team, so there is nothing that I could change for you. Your manager or an administrator can put you on one.";

    /// <summary>What was said then is quoted: the figures in it are those of before.</summary>
    public static string Undone(string words) => $"Undone. This holds no more: “{words}”";

    public static string TakenBack(string by, string words) => $"{by} has taken this back: “{words}”";
}
