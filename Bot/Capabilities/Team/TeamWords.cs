using AccountBot.Accounts;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Team;

/// <summary>What is said of people on accounts.</summary>
internal static class TeamWords
{
    public const string NobodyAbove = "Nobody on your accounts stands above you.";

    public static string Heading(TeamAnswer answer, Inquiry inquiry) => answer switch
    {
        TeamAnswer.People => $"{Says.List(inquiry.Spoken.People.Select(person => inquiry.Names[person]))} on {inquiry.Where}",
        TeamAnswer.Owners => "Who owns it",
        _ => "Team",
    };

    public static string NoCover(Inquiry inquiry) => inquiry.Spoken.People.Count == 0
        ? $"No cover is recorded on {inquiry.Where}."
        : $"No cover is recorded for {Says.List(inquiry.Spoken.People.Select(person => inquiry.Names[person]))}.";

    public static string Cover(NotedAbsence noted, Inquiry inquiry)
    {
        var (who, days) = (inquiry.Names[noted.Absence.Who], noted.Absence);
        var when = days.From == days.To ? $"on {Says.Date(days.To)}" : $"from {Says.Date(days.From)} to {Says.Date(days.To)}";
        var where = Says.List(noted.Books.Select(book => book.Head.Name));
        return days.Cover is { } cover ? $"{inquiry.Names[cover]} covers for {who} {when} ({where})." : $"{who} is away {when} ({where}); nobody covers.";
    }

    public static string NotThere(Inquiry inquiry) =>
        $"{Says.List(inquiry.Spoken.People.Select(person => inquiry.Names[person]))} is not on {inquiry.Where}.";

    /// <summary>The rung's title and code: people say either.</summary>
    public static string Title(Rung rung) => rung.Title.Equals(rung.Role.Code, StringComparison.OrdinalIgnoreCase) ? rung.Title : $"{rung.Title} ({rung.Role.Code})";

    public static string Seat(Seat seat, Inquiry inquiry) => $"{Title(seat.Rung)}: {Holders(seat, inquiry)}";

    public static string Holders(Seat seat, Inquiry inquiry) => seat.Holders.Count == 0
        ? "vacant"
        : Says.List(seat.Holders.Select(holder => Person(holder, seat.Rung, inquiry)));

    public static string Owner(OnAccount<MilestoneFacts> milestone, Inquiry inquiry) =>
        $"{QuestionWords.Clip(milestone.Facts.Title)} ({QuestionWords.Clip(milestone.Book.Head.Name)}): {inquiry.Names[milestone.Facts.Owner]}";

    /// <summary>A job title is told where it says more than the role does.</summary>
    private static string Person(PersonId person, Rung rung, Inquiry inquiry)
    {
        var beside = new[]
        {
            inquiry.Names.Find(person)?.Title is { } title && !title.Equals(rung.Title, StringComparison.OrdinalIgnoreCase) ? title : "",
            person == inquiry.Asker ? "you" : "",
        }.Where(word => word.Length > 0).ToList();
        return beside.Count == 0 ? inquiry.Names[person] : $"{inquiry.Names[person]} ({string.Join(", ", beside)})";
    }
}
