using AccountBot.People;

namespace AccountBot.LocalChat;

/// <summary>Somebody of the agency whom a visitor of the local page can be.</summary>
/// <param name="Id">Microsoft Entra object id.</param>
internal sealed record LocalPerson(string Id, string Name, string Title);

internal static class LocalPersons
{
    /// <summary>Everybody whom the agency file names.</summary>
    public static IReadOnlyList<LocalPerson> ToLocalPeople(this FileDirectory directory) =>
        [.. directory.Everyone.Select(person => new LocalPerson(person.Id.ToString(), person.Name, person.Title ?? ""))];
}
