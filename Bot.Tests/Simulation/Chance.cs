namespace AccountBot.Tests.Simulation;

/// <summary>The one source of chance of a run: the same seed draws the same on every machine (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    public bool Falls(double probability) => Next() >> 11 < probability * (1UL << 53);

    /// <summary>0 up to, not including, <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public T Of<T>(IReadOnlyList<T> some) => some[Below(some.Count)];

    /// <summary>One of the last few most of the time, as people press what they see.</summary>
    public T Lately<T>(IReadOnlyList<T> some) => Falls(0.7) ? some[^(1 + Below(Math.Min(3, some.Count)))] : Of(some);

    private ulong Next()
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        var mixed = unchecked((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
