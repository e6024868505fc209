using AccountBot.Accounts.Absences;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Away;

/// <summary>What is said of absences and covers.</summary>
internal static class AwayWords
{
    public const string OnNoAccount = "You are not on any account's team, so nothing waits for you that somebody would have to cover.";
    public const string WhichDays = "From which day to which? Say it with the cover, for example “I'm off 3 to 10 August, Owen to cover”. Nothing has been noted yet.";
    public const string Past = "Those days are over. Which days do you mean? Nothing has been noted.";

    public static string TooFar(int years) => $"I note absences of the next {years} years at most. Which days do you mean? Nothing has been noted.";

    public const string NothingToCancel = "You have no absence and no cover noted.";
    public const string Cancelled = "Cancelled: no absence and no cover of yours is noted any more. What is undecided waits for you again.";

    public const string Gone = "That absence is not noted any more.";

    public static string TakenBack(DateOnly from) => $"Taken back: your absence from {Says.Date(from)} on and its cover are not noted any more. What is undecided waits for you again.";

    /// <summary>An absence takes the place of those that it overlaps, the days beside it too: their owner is to know.</summary>
    public static string InPlaceOf(IReadOnlyList<Absence> replaced) =>
        replaced.Count == 0 ? "" : $" That takes the place of your absence {Says.List(replaced.Select(absence => Days(absence.From, absence.To)))}.";

    public static string Which(IReadOnlyList<Person> several) =>
        $"Whom do you mean, {string.Join(" or ", several.Select(person => person.Title is { } title ? $"{person.Name} ({title})" : person.Name))}? Say it once more with the full name. Nothing has been noted yet.";

    public static string Unknown(string name) => $"I know nobody called “{name}”. Say it once more with the cover's name or mail address. Nothing has been noted yet.";

    public static string Noted(AwayOrder order, Names names) => $"Noted: you are away {Days(order.From!.Value, order.To)}. " + (order.Cover is { } cover
        ? $"{names[cover]} covers for you: whatever waits for you goes to them then, and what is undecided comes back to you after."
        : "Nobody covers for you: whoever asks you for something then is told that you are away.");

    public static string Refused(CoverRefusal refusal, string cover) => $"{Why(refusal, cover)} Name somebody else. Nothing has been noted.";

    /// <summary>The absence stands, and its cover does not.</summary>
    public static string Dropped(CoverRefusal refusal, string cover) => $"{Why(refusal, cover)} So nobody covers for you: say your days once more with somebody else.";

    private static string Why(CoverRefusal refusal, string cover) => refusal switch
    {
        CoverRefusal.OwnRequests own => $"{cover} can't cover for you: on {own.Account} they would decide what they ask for themselves.",

        // Nothing of the wall: which accounts the other one has is not the speaker's to know.
        CoverRefusal.Wall => $"{cover} can't cover for you on all of that.",
        CoverRefusal.Loop => $"{cover} can't cover for you: they are away then too, and in the end you cover for them.",
        _ => "You can't cover for yourself.",
    };

    private static string Days(DateOnly from, DateOnly to) => from == to ? $"on {Says.Date(to)}" : $"from {Says.Date(from)} to {Says.Date(to)}";
}
