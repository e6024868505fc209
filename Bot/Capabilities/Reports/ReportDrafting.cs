using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Reports;

/// <summary>Drafts what a reader has not been told, from what really happened.</summary>
internal sealed class ReportDrafting(AccountBooks books, AuditNews news, ReaderRows readers, TimeProvider time)
{
    private static readonly TimeSpan FourWeeks = TimeSpan.FromDays(28);

    /// <summary>The accounts named, else all of the speaker's.</summary>
    public Task<IReadOnlyList<AccountBook>> BooksAsync(Heard heard, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        return books.ReadSeenAsync(heard.Turn.Who, (named.Count > 0 ? named : heard.Turn.Accounts).Select(account => account.Account), Depth.WithMilestones, cancel);
    }

    /// <summary>Null where there is no account that both may see.</summary>
    public async Task<ReportDraft?> DraftAsync(IReadOnlyList<AccountBook> own, PersonId to, CancellationToken cancel)
    {
        var shared = own.Where(book => Access.MaySee(book, to)).ToList();
        var told = (await readers.ReadAsync(to, cancel)).Settings.Reported;
        var parts = new List<string>();
        foreach (var book in shared)
        {
            parts.Add(ReportWords.Account(book, ReportLines.Of(book, await SinceAsync(book, told, cancel))));
        }

        return shared.Count == 0 ? null : new ReportDraft(to, shared.ToDictionary(book => book.Id.ToString(), book => book.Head.Seq, StringComparer.Ordinal), ReportLines.Fit(parts));
    }

    /// <summary>What others did on somebody's accounts that nobody reported to them; null where there is nothing.</summary>
    public async Task<string?> UnknownToAsync(IReadOnlyList<AccountBook> own, PersonId who, CancellationToken cancel)
    {
        var told = (await readers.ReadAsync(who, cancel)).Settings.Reported;
        var parts = new List<string>();
        foreach (var book in own)
        {
            var lines = (await SinceAsync(book, told, cancel)).Where(line => line.Actor != who).ToList();
            parts.AddRange(NetNews.Of(lines).Count > 0 ? [ReportWords.Account(book, ReportLines.Of(book, lines))] : Array.Empty<string>());
        }

        return parts.Count > 0 ? ReportLines.Fit(parts) : null;
    }

    /// <summary>Whoever was never told anything is told of four weeks.</summary>
    private async Task<IReadOnlyList<AuditLine>> SinceAsync(AccountBook book, IReadOnlyDictionary<string, ReportedUpTo> told, CancellationToken cancel)
    {
        var upTo = told.GetValueOrDefault(book.Id.ToString());
        var lines = await news.SinceAsync(book, upTo?.Seq, cancel);
        return upTo is null ? [.. lines.Where(line => line.At > time.GetUtcNow() - FourWeeks && !line.Action.StartsWith("import.", StringComparison.Ordinal))] : lines;
    }
}
