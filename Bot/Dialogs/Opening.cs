using AccountBot.Cards;

namespace AccountBot.Dialogs;

/// <summary>A button that asks a question for its reader: the answer comes as a message of its own, and the card that it stands on stays.</summary>
internal static class Opening
{
    public const string Verb = "open";
    public const string Question = "question";

    public static ActionExecute Of(string question) => new("Open", Verb, new Dictionary<string, string>(StringComparer.Ordinal) { [Question] = question });
}
