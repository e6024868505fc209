using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;
using AccountBot.Dialogs.Updates;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>
/// A change that its maker may make alone, while it is made: each fact with its audit line, each letter to those who are to hear of it.
/// How the facts stood is kept, so that the whole can be taken back.
/// </summary>
internal sealed class Doing(Act act, AccountBook book, PersonId by, Claim? claim, ConversationReference? via)
{
    private IReadOnlyList<string> asks = [];
    private IReadOnlyList<UpdateOrder> orders = [];
    private readonly List<FactChange> facts = [];
    private readonly List<Notice> told = [];
    private StatusChange? status;

    public AccountBook Book => book;

    public Act Act => act;

    public PersonId By => by;

    /// <summary>What ordered it; there is none where somebody else agreed to it.</summary>
    public Claim Claim => claim ?? throw new InvalidOperationException("Nobody ordered this at once.");

    /// <summary>The conversation in which it was ordered or agreed to: by it those who hear of it can be reached. Null where none is known.</summary>
    public ConversationReference? Via => via;

    /// <summary>The change once made, as the receipt keeps it.</summary>
    public DoneAtOnce Done(string words) => new(claim?.Capability ?? "", words, facts, status) { Asks = asks, Told = told, Orders = [.. orders.Select(order => order.Write())] };

    /// <summary>The account as a whole turns red, amber or green.</summary>
    public void Status(AccountStatus after, string? why)
    {
        status = new StatusChange(book.Head.Status, after);
        act.ChangeHead(head => head with { Status = after, IsStatusSet = true, ImportedStatus = head.IsStatusSet ? head.ImportedStatus : head.Status });
        act.Audit("status.set", book.Head.Name, book.Head.Status?.ToString() ?? "", after.ToString(), why);
    }

    /// <param name="entry">Null where the fact is new.</param>
    /// <param name="key">Where it stands from now on.</param>
    /// <param name="audit">What happened, in the audit's words.</param>
    public void Change<T>(Entry<Kept<T>>? entry, string key, T after, AuditNote audit)
    {
        var kept = entry?.Value.SetBy(act.Actor.Id, act.At, after, audit.Why) ?? new Kept<T>(after, act.Actor.Id, act.At, int.MaxValue) { Why = audit.Why };
        Write(entry, key, kept);
        act.Audit(audit.Action, audit.Subject, audit.Before, audit.After, audit.Why);
        facts.Add(new FactChange(audit.Action, audit.Subject, audit.Before, audit.After, entry?.Key, entry is null ? null : Document.ToText(entry.Value), key, Document.ToText(kept)));
    }

    /// <summary>What they said beside it and may not do alone.</summary>
    public void Asks(IReadOnlyList<string> others) => asks = others;

    /// <summary>The same where it was not said but filled in: it is asked for as it stands, and not read from words again.</summary>
    public void Asks(IReadOnlyList<UpdateOrder> others)
    {
        orders = others;
        asks = [.. others.Select(order => order.Text)];
    }

    /// <summary>Whatever it is, it cannot be taken back with a button.</summary>
    public void MakeFinal() => facts.Clear();

    /// <summary>Tells somebody on the account what happened, unless they did it themselves.</summary>
    public void Tell(IEnumerable<PersonId> people, string words)
    {
        foreach (var person in people.Where(person => person != by).Distinct())
        {
            told.Add(new Notice(person, words));
            act.Post(AtOnceLetters.Notice, person, new AccountNote(book.Id, No: 0, person, words, act.Actor.Id, Step: 0, In: null, via));
        }
    }

    private void Write<T>(Entry<Kept<T>>? entry, string key, Kept<T> kept)
    {
        if (entry is null)
        {
            act.Insert(key, kept);
        }
        else if (entry.Key == key)
        {
            act.Replace(entry, kept);
        }
        else
        {
            act.Move(entry, key, kept);
        }
    }
}

/// <summary>What the audit says of a change.</summary>
/// <param name="Why">The reason that was given; null where none was.</param>
internal sealed record AuditNote(string Action, string Subject, string Before, string After, string? Why = null);
