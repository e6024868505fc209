using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Readers;

/// <summary>Keeps up to where somebody has seen what happened on their accounts. It moves once they were shown it, and never back.</summary>
internal sealed class LastLooks(ReaderRows rows, TimeProvider time)
{
    // Nothing new was seen: that it was looked at again is not worth a write each time.
    private static readonly TimeSpan NotWorthIt = TimeSpan.FromHours(1);

    public Task NoteAsync(PersonId who, IReadOnlyCollection<AccountBook> shown, CancellationToken cancel) =>
        rows.ChangeAsync(who, settings => Noted(settings, [.. shown.Where(book => IsNews(settings, book))]), cancel);

    private (ReaderSettings Settings, IReadOnlyList<Write> Beside)? Noted(ReaderSettings settings, IReadOnlyList<AccountBook> shown)
    {
        if (shown.Count == 0)
        {
            return null;
        }

        var looked = settings.Looked.ToDictionary(StringComparer.Ordinal);
        foreach (var book in shown)
        {
            looked[book.Id.ToString()] = new ReportedUpTo(book.Head.Seq, time.GetUtcNow());
        }

        return (settings with { Looked = looked }, []);
    }

    private bool IsNews(ReaderSettings settings, AccountBook book) => settings.Looked.GetValueOrDefault(book.Id.ToString()) switch
    {
        null => true,
        var last when last.Seq == book.Head.Seq => time.GetUtcNow() - last.At > NotWorthIt,
        var last => last.Seq < book.Head.Seq,
    };
}
