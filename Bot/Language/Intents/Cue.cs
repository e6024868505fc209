namespace AccountBot.Language.Intents;

/// <summary>One row of the table: words that speak for an intent, or with a negative weight against it.</summary>
/// <param name="Intent">What it speaks for.</param>
/// <param name="Weight">How much, -1 to 1; the weights of several rows add up like independent chances.</param>
/// <param name="Words">The pattern, see <see cref="Pattern"/>.</param>
/// <param name="Why">What the row is there for, where the words do not say it.</param>
internal sealed record Cue(Intent Intent, double Weight, string Words, string Why = "")
{
    public Pattern Pattern { get; } = Pattern.Parse(Words);
}
