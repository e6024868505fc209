using AccountBot.Language;

namespace AccountBot.Benchmarks.Training;

/// <summary>One utterance to learn from.</summary>
/// <param name="Writer">Who wrote its frame.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Intents">Any of these is right.</param>
/// <param name="Features">What the model looks at.</param>
internal sealed record Sample(string Writer, string Text, IReadOnlyList<Intent> Intents, ulong[] Features);
