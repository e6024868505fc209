using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Deadlines in the speaker's own calendar.</summary>
internal static class CalendarCues
{
    public static readonly Cue[] Rows =
    [
        new(CalendarLink, 0.97, "calendar|ics|ical link|feed|address|url|subscription"),
        new(CalendarLink, 0.97, "link|subscribe to|for my|the|a? calendar"),
        new(CalendarLink, 0.97, "in|into|to my|our? calendar|outlook"),
    ];
}
