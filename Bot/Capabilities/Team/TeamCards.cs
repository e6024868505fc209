using AccountBot.Cards;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Team;

/// <summary>People as text and card, from the same answer.</summary>
internal static class TeamCards
{
    public static Message Answer(Inquiry inquiry, TeamAnswer answer, int from) => answer switch
    {
        TeamAnswer.Covers { Absences: [] } => new Message(TeamWords.NoCover(inquiry)),
        TeamAnswer.Covers covers => new Message(string.Join('\n', covers.Absences.Take(Paging.Size).Select(absence => TeamWords.Cover(absence, inquiry)))),
        TeamAnswer.Owners owners => new Message(string.Join('\n', owners.Milestones.Take(Paging.Size).Select(milestone => $"{TeamWords.Owner(milestone, inquiry)}."))),
        TeamAnswer.People { Accounts: [] } => new Message(TeamWords.NotThere(inquiry)),
        TeamAnswer.People people => Teams(inquiry, people, people.Accounts, from),
        TeamAnswer.Teams { Accounts: [] } => new Message(TeamWords.NobodyAbove),
        TeamAnswer.Teams teams => Teams(inquiry, teams, teams.Accounts, from),
        _ => throw new NotSupportedException($"A team is not told as {answer.GetType().Name}."),
    };

    private static Message Teams(Inquiry inquiry, TeamAnswer answer, IReadOnlyList<AccountTeam> teams, int from)
    {
        var (page, paging) = Paging.Cut(teams, from);
        var heading = TeamWords.Heading(answer, inquiry);
        return new Message(
            string.Join('\n', [.. page.Select(team => Text(team, inquiry)), .. paging.Left > 0 ? [paging.Rest] : Array.Empty<string>()]),
            new AdaptiveCard
            {
                Body = [TextBlock.Heading(heading), .. page.SelectMany(team => Elements(team, inquiry)), .. QuestionCards.RestOf(paging)],
                Actions = paging.Buttons("team", inquiry.Said),
            });
    }

    private static string Text(AccountTeam team, Inquiry inquiry) =>
        $"{QuestionWords.Clip(team.Book.Head.Name)}: {string.Join("; ", team.Seats.Select(seat => TeamWords.Seat(seat, inquiry)))}.";

    private static IEnumerable<CardElement> Elements(AccountTeam team, Inquiry inquiry) =>
    [
        QuestionCards.AccountHeading(team.Book),
        new FactSet([.. team.Seats.Select(seat => new Fact(TeamWords.Title(seat.Rung), TeamWords.Holders(seat, inquiry)))]),
    ];
}
