using AccountBot.Accounts;
using AccountBot.Accounts.Readers;
using AccountBot.Cards;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Digests;

/// <summary>
/// Somebody's digest is due: what it tells is found now, and the claim of its row notes that it was told and plans the next. So nothing
/// is told twice, and one whose sending is in doubt keeps no other back.
/// </summary>
internal sealed class DigestMailing(ReaderRows rows, DigestReaders readers, DigestDesk desk, TimeProvider time) : IMailing
{
    public string Kind => DigestPlan.Kind;

    public async Task<Mail> PrepareAsync(WorkItem item, CancellationToken cancel)
    {
        var body = DigestBody.Read(item.Body);
        var to = new Recipient(body.Who.ToString(), In: null, Via: null);
        if (body.Before is { } before)
        {
            return new Mail(to, await SayAsync(await readers.FindAsync(body.Who, cancel), before, cancel));
        }

        var kept = await rows.ReadAsync(body.Who, cancel);
        return kept.Settings is { NextDigest: { } due } && kept.Settings.Plan == body.Plan
            ? await PrepareAsync(to, await readers.FindAsync(body.Who, cancel), kept, due, cancel)
            : new Mail(to, Message: null);
    }

    private async Task<Mail> PrepareAsync(Recipient to, DigestReader reader, KeptSettings kept, DateTimeOffset due, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var next = DigestTimes.After(due > now ? due : now, reader.Times, reader.Calendar, kept.Settings);
        if (DigestTimes.Sending(due, now, next, reader.Calendar) is var at && at > now)
        {
            return Claim(to, message: null, kept, kept.Settings, at);
        }

        var digest = await desk.ReadAsync(reader, kept.Settings, next, cancel);
        var told = digest.Told(kept.Settings) with { LastDigest = reader.Calendar.Today(time) };
        next = DigestTimes.After(now, reader.Times, reader.Calendar, told);
        return Claim(to, Message(digest, reader, kept.Settings), kept, told, next) with
        {
            Body = new DigestBody(reader.Who, kept.Settings.Plan, DigestBody.NeededOf(kept.Settings)).Write(),
        };
    }

    private static Mail Claim(Recipient to, Message? message, KeptSettings kept, ReaderSettings settings, DateTimeOffset? next)
    {
        var (planned, beside) = DigestPlan.With(kept.Person, settings, next);
        return new Mail(to, message, [kept.ToWrite(planned), .. beside]);
    }

    private async Task<Message?> SayAsync(DigestReader reader, ReaderSettings before, CancellationToken cancel) =>
        Message(await desk.ReadAsync(reader, before, next: null, cancel), reader, before);

    private Message? Message(Digest digest, DigestReader reader, ReaderSettings settings) => digest.Unmuted(settings) is { Count: > 0 } items
        ? DigestCards.Of(items, reader.Calendar.Today(time))
        : null;
}
