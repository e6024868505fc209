using System.Text.Json;
using AccountBot.Dialogs.Doubts;
using AccountBot.Language;

namespace AccountBot.Dialogs.Interpreting;

/// <summary>What a model took some words to mean, as far as it is believed: one of the known intents, and an account of the asker's own.</summary>
/// <param name="Account">Its name as it was given to the model; null where none was meant.</param>
internal sealed record Reading(Intent Intent, string? Account)
{
    /// <summary>What a model may find: what can be offered on a button. It never confirms, denies or decides for anybody.</summary>
    public static IReadOnlyList<Intent> Intents { get; } = [.. Enum.GetValues<Intent>().Where(DoubtWords.CanBeOffered)];

    /// <summary>Nothing of an answer is believed but what it was asked to choose from.</summary>
    /// <param name="answer">What the model wrote, whatever that is.</param>
    /// <param name="accounts">The names that it was given.</param>
    /// <returns>Null where it is none of the known intents.</returns>
    public static Reading? Of(string answer, IReadOnlyCollection<string> accounts)
    {
        try
        {
            using var read = JsonDocument.Parse(answer);
            return Intents.Where(intent => intent.ToString() == Text(read, "intent")).Cast<Intent?>().FirstOrDefault() is { } intent
                ? new Reading(intent, accounts.FirstOrDefault(account => account == Text(read, "account")))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonDocument read, string name) =>
        read.RootElement.ValueKind == JsonValueKind.Object && read.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
