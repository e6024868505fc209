using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.People;

namespace AccountBot.Capabilities.Digests;

/// <summary>
/// Whom a reader should have told by now: somebody on the next rung above, of something material that has gone unreported for a week of
/// work. It is said once a week, and not at all where nothing happened.
/// </summary>
internal sealed class OwedUpdates(ReaderRows rows, AuditNews news, Agency agency)
{
    private const int WorkingDays = 5;

    public async Task<IReadOnlyList<DigestItem>> OfAsync(DigestReader reader, IReadOnlyList<AccountBook> books, Names names, CancellationToken cancel)
    {
        var owed = new List<DigestItem>();
        foreach (var book in books.Where(book => IsDay(reader, book.Today)))
        {
            foreach (var superior in Above(book, reader.Who))
            {
                var untold = await UntoldAsync(book, superior, cancel);
                owed.AddRange(Overdue(untold, book.Today) is { } since ? [ItemOf(book, names[superior], untold.Count, since)] : Array.Empty<DigestItem>());
            }
        }

        return owed;
    }

    /// <summary>The first working day of a week, or any day for whoever has a digest once a week only.</summary>
    private static bool IsDay(DigestReader reader, DateOnly today) =>
        reader.Times.All(time => time.Day is not null) || !Enumerable.Range(1, DaysSinceMonday(today)).Any(back => reader.Calendar.IsWorkingDay(today.AddDays(-back)));

    private static int DaysSinceMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>Those who run the account report, to the next rung that somebody else holds.</summary>
    private IReadOnlyList<PersonId> Above(AccountBook book, PersonId who) => book.HighestRung(who, agency.Ladder) is var rung and > 0
        ? agency.Ladder.Rungs.Skip(rung + 1).Select(above => book.Holding(above.Role)).FirstOrDefault(people => people.Count > 0) ?? []
        : [];

    private async Task<IReadOnlyList<AuditLine>> UntoldAsync(AccountBook book, PersonId superior, CancellationToken cancel)
    {
        var told = (await rows.ReadAsync(superior, cancel)).Settings.Reported.GetValueOrDefault(book.Id.ToString());
        var lines = await news.SinceAsync(book, told?.Seq, cancel);
        return [.. NetNews.Of(lines).Where(line => line.Actor is { } actor && actor != superior)];
    }

    /// <summary>The day of the oldest, where that is a week of work ago; else null.</summary>
    private DateOnly? Overdue(IReadOnlyList<AuditLine> untold, DateOnly today) =>
        untold is [var oldest, ..] && DayOf(oldest) is var day && agency.Calendar.WorkingDaysBetween(day, today) >= WorkingDays ? day : null;

    private DateOnly DayOf(AuditLine line) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(line.At, agency.Calendar.Zone).DateTime);

    private static DigestItem ItemOf(AccountBook book, string to, int changes, DateOnly since) =>
        new(DigestPart.Owed, NewsKind.Updates, book, DigestWords.Owed(to, book, changes, since), DigestWords.AskDraft(to, book));
}
