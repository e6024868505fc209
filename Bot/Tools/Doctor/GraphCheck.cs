using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.People.Graph;

namespace AccountBot.Tools.Doctor;

/// <summary>Whether Graph answers, and which of the permissions it has work. What is not granted costs something, and is told with what it costs.</summary>
internal static class GraphCheck
{
    public static async Task<Finding> LookAsync(DoctorSettings settings, CancellationToken cancel)
    {
        if (settings.Graph is not { } graph)
        {
            return new Finding.NotLookedAt(settings.Faults.Count > 0 ? DoctorWords.SettingsFirst : DoctorWords.PeopleFromFile);
        }

        if (SomebodyOf(settings.AgencyFile) is not { } person)
        {
            return new Finding.NotLookedAt(DoctorWords.NobodyToAskAbout);
        }

        var wire = new GraphWire(graph, GraphCredentials.Of(graph.Identity, TimeProvider.System));
        var checks = await new GraphProbe(wire, graph).CheckAsync(person, cancel);
        var told = string.Join(" | ", checks.Select(check => check.ToString()));
        return checks.All(check => check.Works) ? new Finding.Well(told) : new Finding.Wrong(told, DoctorWords.MendPermissions);
    }

    private static PersonId? SomebodyOf(string? agencyFile) =>
        agencyFile is not null && AgencyFile.Read(agencyFile, peopleMayBeElsewhere: true).File is { } file
            ? file.Agency.Administrators.Concat(file.Agency.People.Select(known => known.Id)).Select(id => (PersonId?)id).FirstOrDefault()
            : null;
}
