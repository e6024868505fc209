using AccountBot.Language.Intents.Cues;

namespace AccountBot.Language.Intents;

/// <summary>All cues. To teach a new wording, add a row to its intent and the phrase to the labelled set of the tests.</summary>
internal static class CueTable
{
    public static readonly IReadOnlyList<Cue> Rows =
    [
        .. CourtesyCues.Rows, .. DeadlineCues.Rows, .. BudgetCues.Rows, .. TeamCues.Rows, .. StatusCues.Rows,
        .. RequestCues.Rows, .. ChangeCues.Rows, .. AgreementCues.Rows, .. HelpCues.Rows, .. AwayCues.Rows, .. DigestCues.Rows, .. ReportCues.Rows,
        .. CalendarCues.Rows, .. UpdateCues.Rows, .. IssueCues.Rows, .. KeepingCues.Rows, .. UndoCues.Rows, .. NotYetCues.Rows,
    ];
}
