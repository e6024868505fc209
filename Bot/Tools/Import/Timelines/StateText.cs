using AccountBot.Accounts;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>How a milestone goes, as agencies write it; colours too.</summary>
internal static class StateText
{
    /// <summary>Null where the word is none that is known. Nothing at all is <see cref="MilestoneState.Planned"/>, which says nothing.</summary>
    public static MilestoneState? Read(string text) => text.ToLowerInvariant().Replace('-', ' ').Trim(' ', '.', '!') switch
    {
        "" or "planned" or "not started" or "open" or "to do" or "todo" or "pending" or "scheduled" or "tbc" => MilestoneState.Planned,
        "on track" or "ontrack" or "in progress" or "ongoing" or "started" or "wip" or "green" or "g" => MilestoneState.OnTrack,
        "at risk" or "risk" or "amber" or "yellow" or "a" => MilestoneState.AtRisk,
        "late" or "delayed" or "overdue" or "behind" or "red" or "r" => MilestoneState.Late,
        "done" or "complete" or "completed" or "delivered" or "finished" or "closed" or "approved" or "yes" or "y" or "✓" or "✔" or "x" => MilestoneState.Done,
        _ => null,
    };
}
