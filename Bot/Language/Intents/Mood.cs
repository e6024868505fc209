namespace AccountBot.Language.Intents;

/// <summary>Whether a clause asks, tells, reports what was done, or forbids.</summary>
internal enum Mood
{
    Telling,
    Asking,
    Reporting,
    Forbidding,
}
