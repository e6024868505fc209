using System.Globalization;
using System.Text.Json;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Readers;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Capabilities.Reports;

/// <summary>Keeps reports with their reader: the report, how far the reader has been told, and the letter are one transaction.</summary>
internal sealed class ReportStore(IStore store, ReaderRows readers, Outbox outbox)
{
    private const int MaxAttempts = 20;
    private const string Body = "doc";

    /// <summary>How many days back it looks, one span after the other until it has enough: a long history costs no more than a short one.</summary>
    private static readonly int[] Spans = [28, 364, 3640];

    /// <summary>Sending it twice is sending it once: the report's own row is the first write.</summary>
    /// <param name="via">A conversation of the sender, should the reader's own have to be opened.</param>
    public async Task SendAsync(Op op, Report report, ReportDraft draft, string via, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var kept = await readers.ReadAsync(report.To, cancel);
            var key = KeyOf(report.To, op);
            var letter = new WorkItem($"report-{op.Id}", ReportLetters.Kind, report.To.ToString(), $"{key}\n{via}", report.At + WorkItem.Lease);
            Write[] writes = [new Write.Insert(key, ToRow(report)), kept.ToWrite(Told(kept.Settings, draft, report)), letter.ToInsert()];
            switch (await store.CommitAsync(Partition(report.To), writes, cancel))
            {
                case CommitResult.Committed committed:
                    outbox.Committed(Partition(report.To), writes, committed);
                    return;
                case CommitResult.Exists { Index: 0 }:
                    return;
            }
        }

        throw new StoreUnavailableException("Somebody's reports were too busy to be added to.", new TimeoutException());
    }

    public async Task<Report?> ReadAsync(PersonId to, string key, CancellationToken cancel) =>
        await store.ReadAsync(Partition(to), key, cancel) is { } row ? FromRow(row) : null;

    /// <param name="file">The part of a link that names it.</param>
    public async Task<Report?> FindAsync(PersonId to, string file, CancellationToken cancel) =>
        file.Split('-') is [{ Length: 8 } day, { Length: 32 } op] && day.All(char.IsAsciiDigit) && op.All(char.IsAsciiHexDigitLower) ? await ReadAsync(to, $"{to}~3u~{day}~{op}", cancel) : null;

    /// <summary>What was sent to somebody, the latest first, and at least so much of it where there is so much.</summary>
    public async Task<IReadOnlyList<KeptReport>> SentToAsync(PersonId to, int enough, DateOnly today, CancellationToken cancel)
    {
        var kept = new List<KeptReport>();
        var before = today.AddDays(2);
        foreach (var from in Spans.Select(days => today.AddDays(-days)))
        {
            var rows = kept.Count >= enough ? [] : await store.QueryAsync(Partition(to), new KeyRange(KeyOf(to, from), KeyOf(to, before)), int.MaxValue, cancel);
            kept.AddRange(rows.Select(row => new KeptReport(FromRow(row), string.Join('-', row.Key.Split('~')[^2..]))));
            before = from;
        }

        return [.. kept.OrderByDescending(one => one.Report.At)];
    }

    private static ReaderSettings Told(ReaderSettings settings, ReportDraft draft, Report report)
    {
        var reported = settings.Reported.ToDictionary(StringComparer.Ordinal);
        foreach (var (account, seq) in draft.Seqs)
        {
            reported[account] = new ReportedUpTo(Math.Max(seq, reported.TryGetValue(account, out var before) ? before.Seq : 0), report.At);
        }

        return settings with { Reported = reported };
    }

    private static string KeyOf(PersonId to, Op op) => $"{KeyOf(to, op.Day)}{op.Id}";

    private static string KeyOf(PersonId to, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{to}~3u~{day:yyyyMMdd}~");

    private static string Partition(PersonId person) => Shards.OfPerson(person.ToString());

    private static Properties ToRow(Report report) => new() { { "v", 1L }, { Body, JsonSerializer.Serialize(report, ReportsJson.Relaxed.Report) } };

    private static Report FromRow(Row row) => JsonSerializer.Deserialize(row.Properties.Text(Body) ?? "", ReportsJson.Default.Report) ?? throw new InvalidDataException("A row holds no report.");
}

/// <param name="File">The part of a link that names it.</param>
internal sealed record KeptReport(Report Report, string File);
