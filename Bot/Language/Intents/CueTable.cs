using AccountBot.Language.Intents.Cues;

namespace AccountBot.Language.Intents;

/// <summary>All cues.</summary>
internal static class CueTable
{
    public static readonly IReadOnlyList<Cue> Rows =
        [.. CourtesyCues.Rows, .. FactCues.Rows, .. RequestCues.Rows, .. ChangeCues.Rows, .. HelpCues.Rows];
}
