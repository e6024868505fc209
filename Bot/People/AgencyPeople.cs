using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;

namespace AccountBot.People;

/// <summary>Everybody whom the agency file names anywhere: as a person, on a team, as an owner, as an administrator.</summary>
internal sealed class AgencyPeople(AgencyFile file)
{
    public IReadOnlyList<PersonId> Everyone { get; } =
    [
        .. file.Agency.People.Select(person => person.Id)
            .Concat(file.Accounts.SelectMany(account => account.Team.Values).SelectMany(people => people))
            .Concat(file.Accounts.SelectMany(account => account.Milestones).Select(milestone => milestone.Owner).OfType<PersonId>())
            .Concat(file.Agency.Administrators)
            .Distinct(),
    ];
}
