namespace AccountBot.Accounts;

/// <summary>The agency's account hierarchy, as its file words it.</summary>
/// <param name="Rungs">Lowest first, two or more.</param>
/// <param name="Besides">Roles on a team outside the hierarchy, such as editorial.</param>
public sealed record Ladder(IReadOnlyList<Rung> Rungs, IReadOnlyList<Rung> Besides)
{
    /// <summary>How high a role stands: 0 is the lowest rung, -1 is not on the ladder (beside it, or unknown).</summary>
    public int IndexOf(Role role)
    {
        for (var i = 0; i < Rungs.Count; i++)
        {
            if (Rungs[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The rung or the role beside the ladder; null where the agency has no such role.</summary>
    public Rung? Find(Role role) => Rungs.Concat(Besides).FirstOrDefault(rung => rung.Role == role);

    public bool Contains(Role role) => Find(role) is not null;

    /// <summary>The role's job title; the code itself where the agency has no such role.</summary>
    public string TitleOf(Role role) => Find(role)?.Title ?? role.Code;

    /// <summary>
    /// The rung that a job title (or a role's code) means, case and blanks aside. Null where no rung bears the title:
    /// a title that merely resembles one gives nobody a limit.
    /// </summary>
    public Rung? RungForTitle(string title)
    {
        var wanted = Fold(title);
        return Rungs.FirstOrDefault(rung => rung.Words.Any(word => Fold(word) == wanted));
    }

    /// <summary>A title as it is compared: without blanks, in lower case.</summary>
    internal static string Fold(string title) =>
        string.Concat(title.Where(letter => !char.IsWhiteSpace(letter))).ToLowerInvariant();
}
