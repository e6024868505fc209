using AccountBot.Accounts;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>A milestone as a row of a timeline states it.</summary>
/// <param name="Id">As written in the sheet; null where it has no such column, or nothing stands there.</param>
internal sealed record TimelineRow(
    AccountId Account,
    string? Id,
    string Title,
    DateOnly Due,
    PersonId? Owner,
    MilestoneState State,
    DateOnly? DoneOn,
    string? Stage,
    string? Kind,
    string? Version);

/// <summary>What a sheet says, or what is wrong with it.</summary>
/// <param name="Faults">By cell; where there are any, nothing of the sheet is taken.</param>
/// <param name="Headings">Rows that are none, in words.</param>
internal sealed record Timeline(IReadOnlyList<TimelineRow> Rows, IReadOnlyList<string> Faults, IReadOnlyList<string> Headings);

/// <summary>What the rows of a timeline may speak of.</summary>
/// <param name="Accounts">By every name that the agency gives them: ids, names, aliases, lower case.</param>
/// <param name="Asked">The account that the command names.</param>
internal sealed record TimelineContext(Agency Agency, IReadOnlyDictionary<string, AccountId> Accounts, AccountId? Asked);
