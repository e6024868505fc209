using AccountBot.Accounts;
using AccountBot.Accounts.Readers;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>When somebody may be told of what is urgent and can yet wait for their hours.</summary>
internal sealed class ReaderHours(ReaderRows rows, Addresses addresses, IDirectory directory, Agency agency, TimeProvider time)
{
    /// <summary>Whether the bot knows where to find them: nobody shall meet it by a warning.</summary>
    public async Task<bool> HaveMetAsync(PersonId reader, CancellationToken cancel) => await addresses.PersonalAsync(reader.ToString(), cancel) is not null;

    /// <summary>The first moment within the reader's hours.</summary>
    public async Task<ReaderMoment> NextAsync(PersonId reader, AccountId account, NewsKind kind, CancellationToken cancel)
    {
        var settings = (await rows.ReadAsync(reader, cancel)).Settings;
        var calendar = agency.Calendar with { Zone = (await directory.AtOnce.FindAsync(reader, cancel))?.Zone ?? agency.Calendar.Zone };
        var next = QuietHours.Past(calendar.WorkingAt(time.GetUtcNow()), calendar, settings);
        var day = calendar.Day(next);

        // One that the bot slept through is still to come.
        var hasDigest = settings.LastDigest == day || (settings.NextDigest is { } digest && calendar.Day(digest) <= day);
        var isMuted = settings.Mutes(account, kind, day);
        return new ReaderMoment(next, hasDigest && !isMuted, isMuted);
    }
}

/// <param name="HasDigest">That day's digest says it too: nobody needs both.</param>
internal sealed record ReaderMoment(DateTimeOffset At, bool HasDigest, bool IsMuted);
