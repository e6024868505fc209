namespace AccountBot.Language.Intents;

/// <summary>Whether a clause asks, tells or forbids.</summary>
internal enum Mood
{
    Telling,
    Asking,
    Forbidding,
}
