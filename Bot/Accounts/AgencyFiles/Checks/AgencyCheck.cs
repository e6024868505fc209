namespace AccountBot.Accounts.AgencyFiles.Checks;

/// <summary>What the schema cannot say: that the values of an agency file make sense together.</summary>
/// <remarks>
/// The checks run over the raw file, whether or not it fits the schema, so that all faults are told at once. What is of
/// the wrong type is the schema's to report and is passed over here.
/// </remarks>
internal static class AgencyCheck
{
    /// <param name="file">The whole file.</param>
    /// <param name="peopleMayBeElsewhere">Whether people that the file does not name are looked up in another directory.</param>
    public static IEnumerable<AgencyFault> Faults(Place file, bool peopleMayBeElsewhere) =>
    [
        .. CalendarCheck.Faults(file),
        .. LadderCheck.Faults(file),
        .. PolicyCheck.Faults(file),
        .. PeopleCheck.Repeated(file),
        .. peopleMayBeElsewhere ? [] : PeopleCheck.Unknown(file),
        .. AccountCheck.Faults(file),
        .. file.ItemsOf("accounts").SelectMany(MilestoneCheck.Faults),
    ];

    /// <summary>What stops nothing: people who must then be found in the other directory.</summary>
    public static IEnumerable<AgencyFault> Warnings(Place file, bool peopleMayBeElsewhere) =>
        peopleMayBeElsewhere ? PeopleCheck.Unknown(file) : [];
}
