using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Requests;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What is said where somebody whose turn it is cannot take it.</summary>
internal static class AbsenceWords
{
    /// <summary>A decider's name; a cover's with whom they cover for.</summary>
    public static string Decider(RequestView view, PersonId person) =>
        view.Request.CurrentStep is { } step && Turns.OnBehalfOf(view.Book, step, person) is { Count: > 0 } absents
            ? $"{view.Names[person]} (covering for {Says.List(absents.Select(absent => view.Names[absent]))})"
            : view.Names[person];

    /// <summary>Those who are away and for whom nobody covers: the requester is to know, since their answer may take long. Empty where all are there.</summary>
    public static string Away(RequestView view) => string.Concat(view.Away.Select(away => $" {view.Names[away.Who]} is {(away.IsNoted ? "away" : "out of office")}{(away.Until is { } until ? $" until {Says.Date(until)}" : "")}."));

    public static string UnreadTitle(Person manager) =>
        $"{manager.Name} was passed over as a manager, because no rung of the ladder bears the title “{manager.Title}”. If it means one, add it to that rung's titles in the agency file.";

    /// <summary>What the requester hears once somebody is away or gone.</summary>
    public static string Elsewhere(RequestView view, PersonId who) =>
        $"{view.Names[who]} {(view.Book.HasLeft(who) ? "is no longer active in the directory" : Covering.Of(view.Book, who) is { } absence ? $"is away until {Says.Date(absence.To)}" : "is away")}. {ApprovalsWords.Title(view)}: {ApprovalsWords.WhoHasIt(view)}";
}
