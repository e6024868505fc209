using AccountBot.Accounts.Requests;
using AccountBot.Language;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>What sort of help somebody wants, by their words. A guess: asker and helper put it right with one tap. Pure.</summary>
internal static class HelpKinds
{
    private static readonly string[] Capacity =
    [
        "swamped", "drowning", "overloaded", "overwhelmed", "snowed", "underwater", "capacity", "bandwidth", "workload", "overstretched", "stretched", "overbooked", "understaffed",
    ];

    private static readonly string[] Client = ["client", "clients", "customer", "sponsor", "complaint", "complained", "fuming", "furious", "angry", "unhappy", "livid"];

    private static readonly string[] Quality =
    [
        "typo", "typos", "error", "errors", "mistake", "mistakes", "wrong", "quality", "check", "proofread", "inaccurate", "inconsistent", "reference", "references", "qc", "eyes", "opinion",
    ];

    private static readonly string[] Ways = ["how", "where", "which"];

    public static HelpKind Guess(string question)
    {
        var words = Utterance.Read(question).Tokens.Select(token => token.Word).ToList();
        return words switch
        {
            _ when words.Exists(Capacity.Contains) || IsShortOfTime(words) => HelpKind.Capacity,
            _ when words.Exists(Ways.Contains) => HelpKind.HowTo,
            _ when words.Exists(Client.Contains) => HelpKind.Client,
            _ when words.Exists(Quality.Contains) => HelpKind.Quality,
            _ => HelpKind.HowTo,
        };
    }

    /// <summary>"no time", "too much on", "not enough hours".</summary>
    private static bool IsShortOfTime(List<string> words) =>
        words.Zip(words.Skip(1)).Any(pair => pair is ("no" or "enough" or "more", "time" or "hours" or "hands") or ("too", "much" or "many" or "busy"));
}
