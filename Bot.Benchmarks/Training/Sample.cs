using AccountBot.Language;

namespace AccountBot.Benchmarks.Training;

/// <summary>One utterance to learn from.</summary>
/// <param name="Writer">Who wrote its frame.</param>
/// <param name="Way">How it is typed; 0 is as it was written.</param>
/// <param name="Intents">Any of these is right.</param>
/// <param name="Features">What the model looks at.</param>
internal sealed record Sample(string Writer, int Way, string Text, IReadOnlyList<Intent> Intents, ulong[] Features);
