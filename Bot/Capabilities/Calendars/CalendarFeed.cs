using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AccountBot.Capabilities.Calendars;

/// <summary>Somebody's deadlines as a calendar. Pure. A milestone keeps its id, so that a moved one moves and one that is gone goes.</summary>
internal static class CalendarFeed
{
    public static string Write(string name, IReadOnlyList<AccountBook> books, PersonId owner)
    {
        var calendar = new Calendar { ProductId = "-//TeamsAccountBot//Deadlines//EN", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.Events.AddRange(Mine(books, owner).Select(item => ToEvent(item.Book, item.Milestone)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>Those that somebody owns; owning none at all, those of their accounts.</summary>
    private static IReadOnlyList<(AccountBook Book, Kept<MilestoneFacts> Milestone)> Mine(IReadOnlyList<AccountBook> books, PersonId owner)
    {
        var all = books.SelectMany(book => book.Milestones.Select(entry => (book, entry.Value))).ToList();
        var own = all.Where(item => item.Value.Facts.Owner == owner).ToList();
        return own.Count > 0 ? own : all;
    }

    private static CalendarEvent ToEvent(AccountBook book, Kept<MilestoneFacts> milestone) => new()
    {
        Uid = $"{milestone.Facts.Id}@{book.Id}.accountbot",
        Summary = $"{milestone.Facts.Title} ({book.Head.Name})",
        Start = new CalDateTime(milestone.Facts.Due),
        End = new CalDateTime(milestone.Facts.Due.AddDays(1)),
        DtStamp = new CalDateTime(milestone.At.UtcDateTime),
        LastModified = new CalDateTime(milestone.At.UtcDateTime),
        Transparency = TransparencyType.Transparent,
    };
}
