using AccountBot.Accounts.AgencyFiles;
using AccountBot.Language;

namespace AccountBot.Tools.Doctor;

/// <summary>Whether the agency file can be read and makes sense.</summary>
internal static class AgencyFileCheck
{
    /// <param name="peopleAreElsewhere">Whether another directory may know people whom the file does not name.</param>
    public static Finding Look(string? path, bool peopleAreElsewhere)
    {
        if (path is null)
        {
            return new Finding.NotLookedAt(DoctorWords.SettingsFirst);
        }

        var read = AgencyFile.Read(path, peopleAreElsewhere);
        return read.File is { } file
            ? new Finding.Well(DoctorWords.Agency(Path.GetFileName(path), file.Accounts.Count, file.Agency.People.Count))
            : new Finding.Wrong($"{Path.GetFileName(path)} has {Says.Count(read.Faults.Count, "fault")}, the first: {read.Faults[0]}", $"Mend {path}");
    }
}
