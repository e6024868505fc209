namespace AccountBot.Tools.Doctor;

/// <summary>What a look at one thing showed.</summary>
internal abstract record Finding(string What)
{
    /// <summary>It works.</summary>
    public sealed record Well(string What) : Finding(What);

    /// <summary>It is not used, or cannot be looked at yet.</summary>
    public sealed record NotLookedAt(string What) : Finding(What);

    /// <summary>It does not work.</summary>
    /// <param name="Mend">What to do about it.</param>
    public sealed record Wrong(string What, string Mend) : Finding(What);

    public sealed override string ToString() => this switch
    {
        Wrong wrong => $"{What}. {wrong.Mend}",
        _ => What,
    };
}
