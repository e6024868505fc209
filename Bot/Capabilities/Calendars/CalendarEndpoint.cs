using System.Text;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Calendars;

/// <summary>Answers calendars that ask for their owner's deadlines. A wrong link and one that is no more get the same answer.</summary>
internal static class CalendarEndpoint
{
    public const string Path = "calendar";

    public static void MapCalendars(this WebApplication app) => app.MapGet($"/{Path}/{{person}}/{{key}}.ics", AnswerAsync);

    private static async Task<IResult> AnswerAsync(string person, string key, CalendarKeys keys, CalendarDesk desk, HttpContext http)
    {
        if (!PersonId.TryParse(person, out var who) || !await keys.FitsAsync(who, key, http.RequestAborted))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "private, max-age=300";
        return Results.Text(await desk.WriteAsync(who, http.RequestAborted), "text/calendar", Encoding.UTF8);
    }
}

/// <summary>Reads what somebody's calendar shows: what they may see now, as everywhere.</summary>
internal sealed class CalendarDesk(Memberships memberships, AccountBooks books, Agency agency)
{
    public async Task<string> WriteAsync(PersonId who, CancellationToken cancel)
    {
        var accounts = (await memberships.OfAsync(who, cancel)).Select(membership => membership.Account);
        return CalendarFeed.Write(CalendarWords.Name(agency), await books.ReadSeenAsync(who, accounts, Depth.WithMilestones, cancel), who);
    }
}
