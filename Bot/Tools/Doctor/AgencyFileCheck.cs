using AccountBot.Accounts.AgencyFiles;
using AccountBot.Language;

namespace AccountBot.Tools.Doctor;

/// <summary>Whether the agency file can be read and makes sense.</summary>
internal static class AgencyFileCheck
{
    public static Finding Look(string? path)
    {
        if (path is null)
        {
            return new Finding.NotLookedAt(DoctorWords.SettingsFirst);
        }

        var read = AgencyFile.Read(path);
        return read.File is { } file
            ? new Finding.Well(DoctorWords.Agency(Path.GetFileName(path), file.Accounts.Count, file.Agency.People.Count))
            : new Finding.Wrong($"{Path.GetFileName(path)} has {Says.Count(read.Faults.Count, "fault")}, the first: {read.Faults[0]}", $"Mend {path}");
    }
}
