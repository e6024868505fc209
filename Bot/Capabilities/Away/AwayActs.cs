using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;

namespace AccountBot.Capabilities.Away;

/// <summary>One step of an absence on one account, each in an act of its own: set, begun, ended, cancelled.</summary>
internal sealed class AwayActs(ActDesk acts, CoverIndex index, Memberships memberships, Handovers handovers, Agency agency)
{
    /// <summary>Sets it on each account, and then notes for the cover which accounts those are.</summary>
    /// <returns>The absences in whose place it was put.</returns>
    public async Task<IReadOnlyList<Absence>> SetAsync(AwayOrder order, Actor actor, Claim claim, CancellationToken cancel)
    {
        var absence = new Absence(actor.Id, order.Cover, order.From!.Value, order.To);
        var accounts = (await memberships.OfAsync(actor.Id, cancel)).Where(account => order.Accounts.Contains(account.Account)).ToList();
        var replaced = new List<Absence>();
        foreach (var account in accounts)
        {
            replaced.AddRange(await RunAsync(account.Account, claim.Op, actor, claim.In, (book, act) => Set(absence, book, act, claim.In), cancel));
        }

        if (order.Cover is { } cover)
        {
            await index.NoteAsync(cover, new CoverNote(actor.Id, absence.From, absence.To, accounts), cancel);
        }

        return [.. replaced.Distinct()];
    }

    /// <summary>Takes back all that is not over, or the one that was named.</summary>
    public async Task CancelAsync(AwayOrder order, Actor actor, Claim claim, CancellationToken cancel)
    {
        foreach (var account in order.Accounts)
        {
            await RunAsync(account, claim.Op, actor, claim.In, (book, act) => End(book, act, absence => order.TakesBack(absence, book.Today), "away.cancelled"), cancel);
        }
    }

    /// <summary>The first day has come.</summary>
    /// <param name="uncovered">Why the cover may not cover any more, as whoever is away is told; null where they may.</param>
    public Task BeginAsync(AccountId account, Absence absence, string? uncovered, Actor actor, ConversationReference? via, CancellationToken cancel) =>
        RunAsync(account, OpOf("away.begins", absence), actor, via, (book, act) => Begin(absence, uncovered, book, act, via), cancel);

    /// <summary>The last day is over.</summary>
    public Task EndAsync(AccountId account, Absence absence, Actor actor, ConversationReference? via, CancellationToken cancel) =>
        RunAsync(account, OpOf("away.ends", absence), actor, via, (book, act) => End(book, act, known => known == absence && book.Today > absence.To, "away.ended"), cancel);

    private HandoverKind? Set(Absence absence, AccountBook book, Act act, ConversationReference via)
    {
        if (!book.IsMember(absence.Who))
        {
            return null;
        }

        var wasAway = Covering.Of(book, absence.Who) is not null;
        var key = AccountKeys.AbsenceOf(book.Id, absence);
        var replaced = Take(book, act, known => known.Overlaps(absence.From, absence.To) && AccountKeys.AbsenceOf(book.Id, known) != key, absence.Who);
        Keep(absence, key, book, act);
        act.Audit("away.set", absence.Who.ToString(), string.Join(", ", replaced.Select(Days)), $"{Days(absence)}, cover {absence.Cover?.ToString() ?? "nobody"}");
        AwayMornings.Plan(absence, book, act, via, agency.Calendar);
        return absence.Includes(book.Today) ? HandoverKind.Away : wasAway ? BackUnlessAway(book, absence.Who) : null;
    }

    private static HandoverKind? Begin(Absence absence, string? uncovered, AccountBook book, Act act, ConversationReference? via)
    {
        if (!book.Absences.Exists(entry => entry.Value == absence) || !absence.Includes(book.Today))
        {
            return null;
        }

        act.Audit("away.began", absence.Who.ToString(), "", Days(absence));
        if (uncovered is not null)
        {
            Keep(absence with { Cover = null }, AccountKeys.AbsenceOf(book.Id, absence), book, act);
            act.Audit("away.uncovered", absence.Who.ToString(), $"cover {absence.Cover}", "cover nobody");
            act.Post(AtOnceLetters.Notice, absence.Who, new AccountNote(book.Id, No: 0, absence.Who, uncovered, absence.Who, Step: 0, In: null, via));
        }

        return HandoverKind.Away;
    }

    private static HandoverKind? End(AccountBook book, Act act, Func<Absence, bool> wanted, string action)
    {
        var wasAway = Covering.Of(book, act.Actor.Id) is not null;
        var ended = Take(book, act, wanted, act.Actor.Id);
        if (ended.Count == 0)
        {
            return null;
        }

        act.Audit(action, act.Actor.Id.ToString(), string.Join(", ", ended.Select(Days)), "");
        return wasAway || action == "away.ended" ? BackUnlessAway(book, act.Actor.Id) : null;
    }

    /// <summary>Whoever is away by another absence is not back: its own cover has what waits, or gets it in its own act.</summary>
    private static HandoverKind? BackUnlessAway(AccountBook book, PersonId who) => Covering.Of(book, who) is null ? HandoverKind.Back : null;

    private static void Keep(Absence absence, string key, AccountBook book, Act act)
    {
        if (book.Absences.Find(entry => entry.Key == key) is { } same)
        {
            act.Replace(same, absence);
            book.Absences.Remove(same);
        }
        else
        {
            act.Insert(key, absence);
        }

        book.Absences.Add(new Entry<Absence>(key, ETag: "", absence));
    }

    /// <summary>The book is this act's own: it is made to show what will be, so that whoever is handed over to is found in it.</summary>
    private static List<Absence> Take(AccountBook book, Act act, Func<Absence, bool> wanted, PersonId who)
    {
        var taken = book.Absences.Where(entry => entry.Value.Who == who && wanted(entry.Value)).ToList();
        taken.ForEach(act.Remove);
        book.Absences.RemoveAll(taken.Contains);
        return taken.ConvertAll(entry => entry.Value);
    }

    private static string Days(Absence absence) => string.Create(CultureInfo.InvariantCulture, $"{absence.From:yyyy-MM-dd} to {absence.To:yyyy-MM-dd}");

    /// <summary>The cover is no part of it: one that is dropped as the absence begins does not make it begin twice.</summary>
    private static Op OpOf(string what, Absence absence) => Op.Of(absence.To, what, absence.Who.ToString(), Days(absence));

    /// <returns>The absences that are no more.</returns>
    private async Task<IReadOnlyList<Absence>> RunAsync(AccountId account, Op op, Actor actor, ConversationReference? via, Func<AccountBook, Act, HandoverKind?> change, CancellationToken cancel)
    {
        var acted = await acts.RunAsync(account, op, actor, (book, act) => ChangeAsync(book, act, change, via, cancel), cancel);
        var ended = acted is { Before.Result: { Length: > 0 } before } ? Document.Parse<IReadOnlyList<Absence>>(before) : acted?.Answer ?? [];
        foreach (var over in ended.Where(absence => absence.Cover is not null))
        {
            await index.ForgetAsync(over.Cover!.Value, over.From, over.Who, account, cancel);
        }

        return ended;
    }

    /// <returns>The absences that are no more.</returns>
    private async ValueTask<IReadOnlyList<Absence>> ChangeAsync(AccountBook book, Act act, Func<AccountBook, Act, HandoverKind?> change, ConversationReference? via, CancellationToken cancel)
    {
        var before = book.Absences.ConvertAll(entry => entry.Value);
        if (change(book, act) is { } kind)
        {
            await handovers.RunAsync(new Handover(kind, act.Actor.Id, via), book, act, cancel);
        }

        IReadOnlyList<Absence> ended = [.. before.Except(book.Absences.Select(entry => entry.Value))];

        // Whoever carries it out again after a kill still learns for whom to take the note away.
        act.Result = Document.ToText(ended);
        return ended;
    }
}
