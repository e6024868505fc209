using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Away;

/// <summary>One step of a departure on one account, each in an act of its own.</summary>
internal sealed class DepartureActs(ActDesk acts, AccountBooks books, Handovers handovers, Addresses addresses, Agency agency)
{
    /// <summary>The seat counts as vacant, what waited goes on, and the administrators hear of it.</summary>
    public Task LeaveAsync(AccountId account, PersonId person, CancellationToken cancel) =>
        RunAsync(account, person, book => book.IsMember(person) || IsNamedCover(book, person), LeaveAsync, cancel);

    /// <summary>The seat counts again.</summary>
    public Task ReturnAsync(AccountId account, PersonId person, CancellationToken cancel) =>
        RunAsync(account, person, book => book.HasLeft(person), Return, cancel);

    /// <summary>Nobody acted in person: whose departure it is, and who said so.</summary>
    public static Actor ActorFor(PersonId gone) => new(gone, "the directory");

    /// <summary>Somebody from elsewhere, who covers here or will.</summary>
    private static bool IsNamedCover(AccountBook book, PersonId person) =>
        !book.HasLeft(person) && book.Absences.Exists(entry => entry.Value.Cover == person && entry.Value.To >= book.Today);

    private async Task RunAsync(AccountId account, PersonId person, Func<AccountBook, bool> applies, Func<AccountBook, Act, ConversationReference?, CancellationToken, ValueTask> change, CancellationToken cancel)
    {
        if (await books.ReadAsync(account, Depth.Core, cancel) is not { } seen || !applies(seen))
        {
            return;
        }

        var via = await ViaAsync(seen, cancel);

        // The account's audit number makes it another act each time that somebody leaves.
        var op = Op.Of(seen.Today, "departure", person.ToString(), $"{seen.Head.Seq}");
        await acts.RunAsync(account, op, ActorFor(person), DecideAsync, cancel);

        async ValueTask<AccountBook> DecideAsync(AccountBook book, Act act)
        {
            if (applies(book))
            {
                await change(book, act, via, cancel);
            }

            return book;
        }
    }

    private async ValueTask LeaveAsync(AccountBook book, Act act, ConversationReference? via, CancellationToken cancel)
    {
        var key = AccountKeys.DepartureOf(book.Id, act.Actor.Id);
        var departure = new Departure(act.Actor.Id, act.At);
        act.Insert(key, departure);
        book.Departures.Add(new Entry<Departure>(key, ETag: "", departure));
        act.Audit("team.left", act.Actor.Id.ToString(), "", "no longer in the directory");
        await handovers.RunAsync(new Handover(HandoverKind.Left, act.Actor.Id, via), book, act, cancel);
    }

    private static ValueTask Return(AccountBook book, Act act, ConversationReference? via, CancellationToken cancel)
    {
        act.Remove(book.Departures.Find(departure => departure.Value.Who == act.Actor.Id)!);
        act.Audit("team.returned", act.Actor.Id.ToString(), "no longer in the directory", "");
        return ValueTask.CompletedTask;
    }

    /// <summary>Nobody's message caused this, so the chat of somebody near names the service, for readers whose own chat has to be opened.</summary>
    private async Task<ConversationReference?> ViaAsync(AccountBook book, CancellationToken cancel)
    {
        foreach (var person in book.Team.Select(seat => seat.Person).Concat(agency.Administrators).Distinct())
        {
            if (await addresses.PersonalAsync(person.ToString(), cancel) is { Shut: null } known)
            {
                return known.Reference;
            }
        }

        return null;
    }
}
