namespace AccountBot.Accounts;

/// <summary>How far a rung may approve one kind of request alone.</summary>
/// <remarks>
/// "Not named" and "named, but nothing" are two things: the chain passes over the first, while the second has its turn
/// and leaves the last word to a rung above.
/// </remarks>
public readonly record struct Limit
{
    private readonly decimal most;
    private readonly bool isBounded;

    private Limit(decimal most, bool isBounded) => (this.most, this.isBounded, IsNamed) = (most, isBounded, true);

    /// <summary>The kind is not named: the chain passes over this rung.</summary>
    public static Limit None => default;

    /// <summary>The kind is named and refused (<c>"plan": false</c>): the rung has its turn, and never decides alone.</summary>
    public static Limit Never { get; } = new(decimal.MinValue, isBounded: true);

    public static Limit Unlimited { get; } = new(0, isBounded: false);

    /// <summary>Whether the rung has a turn in the chain of this kind.</summary>
    public bool IsNamed { get; }

    /// <summary>The largest amount, where there is one to tell: money in the agency's currency, or working days.</summary>
    public decimal? Most => isBounded && most >= 0 ? most : null;

    /// <param name="most">Included; in the agency's currency, for deadlines in working days.</param>
    public static Limit UpTo(decimal most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        return new Limit(most, isBounded: true);
    }

    /// <param name="amount">The change's absolute amount, in the unit of the limit; 0 for kinds that have none.</param>
    public bool Allows(decimal amount) => IsNamed && (!isBounded || amount <= most);
}
