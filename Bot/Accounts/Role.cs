namespace AccountBot.Accounts;

/// <summary>A role's code on an account's team (<c>AM</c>), on the ladder or beside it. Case does not matter.</summary>
public readonly record struct Role(string Code)
{
    public bool Equals(Role other) => string.Equals(Code, other.Code, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Code ?? "");

    public override string ToString() => Code ?? "";
}
