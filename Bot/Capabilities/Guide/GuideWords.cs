namespace AccountBot.Capabilities.Guide;

/// <summary>What the bot says of itself.</summary>
internal static class GuideWords
{
    public const string Welcome = "I keep track of your accounts with you: deadlines, budgets, who is who, and who has to decide what.";
    public const string TryThese = "You can say, for example:";
    public const string AskForAll = "what can you do?";
    public const string NotUnderstood = "I did not get that. Things near to it that I do understand:";
    public const string NotYet = "I can't do that yet, and nothing has been changed or sent. Near to it I can do this:";
    public const string NotYetOnNoAccount = $"I can't do that yet. {OnNoAccount}";
    public const string OnNoAccount = "You are not on any account's team yet, so there is nothing for you to ask about. Your manager or an administrator can put you on one.";
    public const string NotUnderstoodOnNoAccount = $"I did not get that. {OnNoAccount}";
    public const string YouAreWelcome = "You're welcome.";
    public const string NothingOpen = "Nothing is open between us that you could answer with that.";

    public static IReadOnlyList<string> Asking { get; } = ["help", "what", "how", "who", "which", "can", "do", "does", "use", "start", "examples"];

    public static string Text(string opening, IReadOnlyList<string> examples) => string.Join('\n', [opening, .. examples.Select(Quoted)]);

    public static string Quoted(string example) => $"“{example}”";
}
