namespace AccountBot.Accounts;

/// <summary>A person's Microsoft Entra object id; the same id in the agency file, in a token and in Graph.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <exception cref="FormatException"><paramref name="text"/> is no object id.</exception>
    public static PersonId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no object id.");

    /// <summary>Reads the hyphened form in either case. The empty id is nobody's and is refused.</summary>
    public static bool TryParse(string? text, out PersonId id)
    {
        var fits = Guid.TryParseExact(text, "D", out var value) && value != Guid.Empty;
        id = fits ? new PersonId(value) : default;
        return fits;
    }

    /// <summary>Lower case with hyphens, as it stands in keys.</summary>
    public override string ToString() => Value.ToString("D");
}
