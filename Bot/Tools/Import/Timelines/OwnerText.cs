using AccountBot.Accounts;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>Whom a name in a sheet means: a whole name, a mail address, an object id, a first name or initials that only one person has.</summary>
internal static class OwnerText
{
    /// <summary>Null where nobody is meant, or more than one could be.</summary>
    public static PersonId? Read(string text, IReadOnlyList<AgencyPerson> people)
    {
        if (PersonId.TryParse(text, out var id))
        {
            return id;
        }

        Func<AgencyPerson, bool>[] ways =
        [
            person => Same(person.Name, text) || Same(person.Mail, text),
            person => person.Name.Split(' ').Any(part => Same(part, text)),
            person => Same(string.Concat(person.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0])), text),
        ];
        return ways.Select(way => people.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) is [var only] ? only.Id : null;
    }

    private static bool Same(string? a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
