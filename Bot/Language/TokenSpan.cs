using System.Runtime.InteropServices;

namespace AccountBot.Language;

/// <summary>Tokens of an utterance from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TokenSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int token) => token >= Start && token < End;

    public bool Overlaps(TokenSpan other) => Start < other.End && other.Start < End;
}
