using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.SafeDates;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>What a slip breaks, in words: for the answer to a change of dates, and for whoever decides one.</summary>
internal static class SafeDateWords
{
    /// <summary>What a date would break that holds without it; null where it breaks nothing.</summary>
    /// <param name="owner">Somebody's name.</param>
    public static string? OfMove(AccountBook book, string milestone, DateOnly due, WorkingCalendar calendar, Func<PersonId, string> owner)
    {
        var now = Of(book, calendar);
        return now.With(milestone, due).FirstImpossible() is { } broken && broken != now.FirstImpossible() ? Breaks(broken, owner) : null;
    }

    /// <summary>What cannot be held as things stand, where this milestone is the cause; null where all can.</summary>
    public static string? OfState(AccountBook book, string milestone, WorkingCalendar calendar, Func<PersonId, string> owner) =>
        Of(book, calendar).FirstImpossible() is { } broken && broken.Source.Id == milestone ? Breaks(broken, owner) : null;

    /// <summary>The first cut-off that cannot be held as things stand; null where all can.</summary>
    public static string? Now(AccountBook book, WorkingCalendar calendar, Func<PersonId, string> owner) =>
        Of(book, calendar).FirstImpossible() is { } broken ? Breaks(broken, owner) : null;

    private static Timeline Of(AccountBook book, WorkingCalendar calendar) =>
        new([.. book.Milestones.Select(milestone => milestone.Value.Facts)], calendar, book.Today);

    public static string Breaks(Impossible broken, Func<PersonId, string> owner)
    {
        var who = broken.Source.Owner is { } known ? owner(known) : "Somebody";
        var when = broken.LatestSafe is { } safe ? $"by {Says.Date(safe)}" : "earlier";
        var missed = $"{QuestionWords.Clip(broken.CutOff.Title)} on {Says.Date(broken.CutOff.Due)} cannot move and would be missed by {Says.Count(broken.Days, "working day")}.";
        return $"{missed} {who} must act: {QuestionWords.Clip(broken.Source.Title)} is needed {when}.";
    }
}
