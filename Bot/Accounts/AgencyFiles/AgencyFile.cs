using AccountBot.Accounts.AgencyFiles.Checks;
using AccountBot.Accounts.AgencyFiles.Reading;
using AccountBot.Accounts.AgencyFiles.Schemas;

namespace AccountBot.Accounts.AgencyFiles;

/// <summary>An agency file that fits its schema and makes sense.</summary>
/// <param name="Agency">How this agency works.</param>
/// <param name="Accounts">Its accounts with their dates as written; <see cref="AccountsOn"/> has those to import.</param>
/// <param name="AsOf">The day for which the accounts' dates were written; null where they are real.</param>
public sealed record AgencyFile(Agency Agency, IReadOnlyList<AccountFacts> Accounts, DateOnly? AsOf)
{
    /// <summary>The file and its faults; a file that cannot be opened is a fault too.</summary>
    /// <param name="path">The file.</param>
    /// <param name="peopleMayBeElsewhere">Whether people that the file does not name are looked up in another directory:
    /// they are then warnings instead of faults.</param>
    public static AgencyFileResult Read(string path, bool peopleMayBeElsewhere = false)
    {
        try
        {
            return Read(File.ReadAllBytes(path), peopleMayBeElsewhere);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return AgencyFileResult.Refused([new AgencyFault("", $"cannot be read: {fault.Message}")]);
        }
    }

    /// <inheritdoc cref="Read(string, bool)"/>
    /// <param name="json">UTF-8, with or without a byte order mark.</param>
    public static AgencyFileResult Read(ReadOnlySpan<byte> json, bool peopleMayBeElsewhere = false)
    {
        var (root, broken) = JsonFile.Parse(json);
        if (broken.Count > 0)
        {
            return AgencyFileResult.Refused(broken);
        }

        var file = new Place(root);
        var faults = Faults(file, peopleMayBeElsewhere);
        return faults.Count > 0
            ? AgencyFileResult.Refused(faults)
            : new AgencyFileResult(Build(file), [], [.. AgencyCheck.Warnings(file, peopleMayBeElsewhere)]);
    }

    /// <summary>The accounts as they stand if the file was written for today.</summary>
    public IReadOnlyList<AccountFacts> AccountsOn(DateOnly today) => AsOf is { } asOf
        ? [.. Accounts.Select(account => account.Shifted(AccountDates.WeeksBetween(asOf, today)))]
        : Accounts;

    // One for each value: what a value that does not fit the schema makes no sense of besides, follows from that.
    private static List<AgencyFault> Faults(Place file, bool peopleMayBeElsewhere) =>
    [
        .. AgencySchema.Load().Faults(file)
            .Concat(AgencyCheck.Faults(file, peopleMayBeElsewhere))
            .DistinctBy(fault => fault.Path, StringComparer.Ordinal),
    ];

    private static AgencyFile Build(Place file) => new(
        AgencyReader.Read(file), [.. file.ItemsOf("accounts").Select(AccountReader.Read)], file.Day("asOf"));
}

/// <summary>What became of reading an agency file.</summary>
/// <param name="File">Null where there are faults.</param>
/// <param name="Faults">All that is wrong, one for each value; first what does not fit the schema, for the rest may follow from it.</param>
/// <param name="Warnings">What may be right: people who must be found in another directory.</param>
public sealed record AgencyFileResult(
    AgencyFile? File,
    IReadOnlyList<AgencyFault> Faults,
    IReadOnlyList<AgencyFault> Warnings)
{
    internal static AgencyFileResult Refused(IReadOnlyList<AgencyFault> faults) => new(null, faults, []);
}
