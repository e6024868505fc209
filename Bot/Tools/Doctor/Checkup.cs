namespace AccountBot.Tools.Doctor;

/// <summary>THE list: everything that the doctor looks at, in the order in which it is told.</summary>
internal static class Checkup
{
    /// <param name="http">For what is looked at over the net.</param>
    public static IReadOnlyList<Check> Of(DoctorSettings settings, HttpClient http) =>
    [
        new("settings", _ => Task.FromResult(SettingsOf(settings))),
        new("agency file", _ => Task.FromResult(AgencyFileCheck.Look(settings.AgencyFile, settings.Graph is not null))),
        new("store", cancel => StoreCheck.LookAsync(settings.Storage, cancel)),
        new("tokens in", cancel => TokensInCheck.LookAsync(settings.Channel, http, cancel)),
        new("tokens out", cancel => TokensOutCheck.LookAsync(settings.Channel, cancel)),
        new("people", cancel => GraphCheck.LookAsync(settings, cancel)),
        new("public address", cancel => PublicAddressCheck.LookAsync(settings.PublicBaseUrl, http, cancel)),
    ];

    private static Finding SettingsOf(DoctorSettings settings) => settings.Faults.Count == 0
        ? new Finding.Well(DoctorWords.SettingsAreWell)
        : new Finding.Wrong(string.Join("; ", settings.Faults), DoctorWords.MendSettings);
}
