using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Cards;
using System.Globalization;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What a decider hears of their own decision, with its undo while it can be undone.</summary>
internal static class OutcomeCards
{
    public static Message For(RequestView view, Course course, PersonId reader)
    {
        var text = ApprovalsWords.Outcome(view, course);
        return course.Verdict is { } verdict && IsUndoable(view, verdict, reader) ? Card(view, verdict, text) : new Message(text);
    }

    /// <summary>A decision with its undo, for whoever asks for it later.</summary>
    public static Message TakeBack(RequestView view, Verdict verdict) => Card(view, verdict, LaterWords.Decided(view, verdict));

    private static Message Card(RequestView view, Verdict verdict, string text) => new(text, new AdaptiveCard
    {
        Body = [new TextBlock(text), TextBlock.Subtle(LaterWords.UndoUntil(view.Moment(verdict.At + view.Agency.Policy.UndoWithin)))],
        Actions = [Undo(view)],
    });

    public static bool IsUndoable(RequestView view, Verdict verdict, PersonId reader) =>
        view.Agency.Policy.UndoWithin > TimeSpan.Zero
        && view.Request.BeforeDecision is not null
        && view.Request.LastVerdict == verdict
        && verdict.By == reader;

    private static ActionExecute Undo(RequestView view) => new("Undo", Verbs.UndoDecision, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Verbs.Account] = view.Book.Id.ToString(),
        [Verbs.Number] = view.Request.No.ToString(CultureInfo.InvariantCulture),
        [Verbs.Version] = view.Request.Version.ToString(CultureInfo.InvariantCulture),
    });
}
