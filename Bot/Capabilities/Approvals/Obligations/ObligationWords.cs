using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Obligations;

/// <summary>What is said of conditions and of those who owe them.</summary>
internal static class ObligationWords
{
    public const string NoSuchThing = "I know of no such condition.";
    public const string NotYours = "Whoever owes it says when it is done.";

    public static string Owed(ObligationView view) =>
        $"{view.Names[view.Owed.SetBy]} approved {Of(view)} on a condition, which is yours to meet by {Says.Date(view.Owed.Due)}: {view.Owed.What}";

    public static string Remind(ObligationView view) =>
        $"Still open, due {Says.Date(view.Owed.Due)}: {view.Owed.What} ({Of(view)} was approved on it). Press Done once it is met.";

    public static string Met(ObligationView view) =>
        $"{view.Names[view.Owed.Owner]} has met the condition on which you approved {Of(view)}: {view.Owed.What}";

    public static string State(ObligationView view) => view.Owed switch
    {
        { DroppedAt: not null } => $"No longer owed, since the approval was taken back: {view.Owed.What}",
        { DoneAt: not null } => $"Done: {view.Owed.What}",
        _ => $"Open, due {Says.Date(view.Owed.Due)}: {view.Owed.What}",
    };

    private static string Of(ObligationView view) => $"{view.Request.Summary} ({view.Book.Head.Name})";
}
