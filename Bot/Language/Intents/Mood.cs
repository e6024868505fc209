namespace AccountBot.Language.Intents;

/// <summary>Whether a clause asks, tells, reports what was done, supposes ("if they agree, …"), or forbids.</summary>
internal enum Mood
{
    Telling,
    Asking,
    Reporting,
    Supposing,
    Forbidding,
}
