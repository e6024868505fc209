using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;

namespace AccountBot.Capabilities.Digests;

/// <summary>Gathers what somebody has to know, in one pass over their accounts.</summary>
internal sealed class DigestDesk(AccountBooks books, AuditNews news, OwedUpdates owed, DigestNames names)
{
    private const int FewDays = 3;

    /// <param name="before">What the reader was told so far.</param>
    /// <param name="next">When they are told again; null where that is not known.</param>
    public async Task<Digest> ReadAsync(DigestReader reader, ReaderSettings before, DateTimeOffset? next, CancellationToken cancel)
    {
        var read = await books.ReadSeenAsync(reader.Who, reader.Accounts, Depth.WithReviews, cancel);
        var known = await names.OfAsync(read, cancel);
        var facts = new List<DigestFacts>();
        foreach (var book in read)
        {
            var since = await news.SinceAsync(book, before.Told.TryGetValue(book.Id.ToString(), out var told) ? told : null, cancel);
            facts.Add(new DigestFacts(reader.Who, book, since, HorizonOf(book, reader, next), before, known, names.Agency));
        }

        var items = facts.SelectMany(DigestRules.ItemsOf).Concat(await owed.OfAsync(reader, read, known, cancel));
        return new Digest([.. items.OrderBy(item => item.Part).ThenByDescending(item => item.Weight)], read, names.Agency.Policy);
    }

    /// <summary>Up to the next digest, and a few days of work at least.</summary>
    private static DateOnly HorizonOf(AccountBook book, DigestReader reader, DateTimeOffset? next)
    {
        var few = reader.Calendar.AddWorkingDays(book.Today, FewDays);
        var until = next is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, reader.Calendar.Zone).DateTime) : few;
        return until > few ? until : few;
    }
}

/// <param name="Items">Worst first, those that the reader has muted too.</param>
/// <param name="Books">What it was read from.</param>
internal sealed record Digest(IReadOnlyList<DigestItem> Items, IReadOnlyList<AccountBook> Books, Policy Policy)
{
    /// <summary>The settings of somebody who has been told all of this. What was kept of accounts that are theirs no more goes with it.</summary>
    public ReaderSettings Told(ReaderSettings settings) => settings with
    {
        Told = Books.ToDictionary(book => book.Id.ToString(), book => book.Head.Seq, StringComparer.Ordinal),
        Alerts = Books.SelectMany(book => DigestRules.AlertsOf(book, Policy)).ToDictionary(StringComparer.Ordinal),
        Reported = OfMine(settings.Reported),
        Looked = OfMine(settings.Looked),
    };

    private Dictionary<string, ReportedUpTo> OfMine(IReadOnlyDictionary<string, ReportedUpTo> kept) =>
        kept.Where(entry => Books.Any(book => book.Id.ToString() == entry.Key)).ToDictionary(StringComparer.Ordinal);

    public IReadOnlyList<DigestItem> Unmuted(ReaderSettings settings) => [.. Items.Where(item => !settings.Mutes(item.Book.Id, item.Kind, item.Book.Today))];
}
