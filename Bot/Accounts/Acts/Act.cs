using AccountBot.Accounts.Books;
using AccountBot.Schedule;
using AccountBot.Storage;

namespace AccountBot.Accounts.Acts;

/// <summary>
/// One change of one account, gathered and then written as one transaction: receipt, head, new state, audit lines, and the work
/// that follows from it. An act without an audit line is none.
/// </summary>
internal sealed class Act(AccountBook book, Op op, Actor actor, DateTimeOffset at)
{
    private readonly List<Write> rows = [];
    private readonly List<Write> work = [];
    private readonly HashSet<string> planned = new(StringComparer.Ordinal);
    private AccountHead head = book.Head;

    public Actor Actor => actor;

    public DateTimeOffset At => at;

    /// <summary>The act's business key. A refusal takes a coarser one, so that no client fills the audit by trying.</summary>
    public Op Op { get; set; } = op;

    /// <summary>A pointer to what was made, kept with the receipt for whoever asks for the same again.</summary>
    public string Result { get; set; } = "";

    public bool IsEmpty => head.Seq == book.Head.Seq;

    /// <summary>How many rows it writes: a transaction takes no more than <see cref="StoreLimits.MaxWrites"/>.</summary>
    public int Size => rows.Count + work.Count + 2;

    /// <summary>The next free number for a request or a help item.</summary>
    public int TakeNumber()
    {
        head = head with { LastNo = head.LastNo + 1 };
        return head.LastNo;
    }

    /// <summary>The next free number for a change order.</summary>
    public int TakeChangeOrderNumber()
    {
        head = head with { LastChangeOrder = head.LastChangeOrder + 1 };
        return head.LastChangeOrder;
    }

    /// <summary>What the account says of itself: its names, its status, its period.</summary>
    public void ChangeHead(Func<AccountHead, AccountHead> change) => head = change(head);

    /// <summary>Where a card of a request already stands, so that it is redrawn with the others.</summary>
    public void Keep(int no, CardCopy copy) => Insert(AccountKeys.CardCopy(book.Id, no, copy.ActivityId), copy);

    public void Insert<T>(string key, T value) => rows.Add(new Write.Insert(key, Document.Write(value)));

    public void Replace<T>(Entry<T> entry, T value) => rows.Add(new Write.Replace(entry.Key, Document.Write(value), entry.ETag));

    /// <summary>Takes the row to another key, as when a request closes or a date moves.</summary>
    public void Move<T>(Entry<T> entry, string key, T value)
    {
        rows.Add(new Write.Delete(entry.Key, entry.ETag));
        rows.Add(new Write.Insert(key, Document.Write(value)));
    }

    /// <summary>The row goes.</summary>
    public void Remove<T>(Entry<T> entry) => rows.Add(new Write.Delete(entry.Key, entry.ETag));

    /// <summary>Takes a row back to what it was, letter by letter; one that was not there before goes.</summary>
    public void Restore(Row now, string? key, string? text)
    {
        if (key == now.Key)
        {
            rows.Add(new Write.Replace(key, Document.OfText(text!), now.ETag));
            return;
        }

        rows.Add(new Write.Delete(now.Key, now.ETag));
        if (key is not null)
        {
            rows.Add(new Write.Insert(key, Document.OfText(text!)));
        }
    }

    public void Audit(string action, string subject, string before, string after, string? reason = null, params IReadOnlyList<PersonId> onBehalfOf)
    {
        var line = new AuditLine(head.Seq + 1, at, actor.Id == default ? null : actor.Id, actor.Name, action, subject, before, after, reason, Op.Id, head.Hash)
        {
            OnBehalfOf = onBehalfOf.Count == 0 ? null : string.Join(", ", onBehalfOf),
        };
        var (row, hash) = line.ToRow();
        rows.Add(new Write.Insert(AccountKeys.Audit(book.Id, line.Seq), row));
        head = head with { Seq = line.Seq, Hash = hash };
    }

    /// <summary>A letter to somebody, born in hand: this copy sends it at once, and another if this one does not.</summary>
    public void Post(string kind, PersonId to, AccountNote note) => Plan(kind, to.ToString(), note);

    /// <summary>A letter to somebody that waits for their hours; within them it goes at once.</summary>
    public void PostAt(string kind, PersonId to, AccountNote note, DateTimeOffset from) => Plan(kind, to.ToString(), note, from > at ? from : null);

    /// <summary>Something that is to happen to the account at a later moment; whichever copy finds it due reads then whether it still applies.</summary>
    public void PlanAt(string kind, AccountNote note, DateTimeOffset due) => Plan(kind, $"{book.Id}~{note.No}", note, due);

    /// <summary>The cards of a request or of a help item take on their new face.</summary>
    public void Redraw(string kind, int no) =>
        Plan(kind, $"{book.Id}~{no}", new AccountNote(book.Id, no, To: null, "redraw", By: null, Step: 0, In: null, Via: null));

    /// <summary>Whether work of this kind follows from it already.</summary>
    public bool HasPlanned(string kind) => planned.Contains(kind);

    /// <summary>What did not fit this act, to be done right after it in another.</summary>
    public void GoOn(string kind, AccountNote note) => Plan(kind, $"{book.Id}~{note.No}", note);

    /// <summary>The receipt comes first: that it is there already says that all of this was done before.</summary>
    public IReadOnlyList<Write> ToWrites() =>
    [
        new Write.Insert(Op.ReceiptKey(book.Id), new Receipt(actor.Id, at, Result).ToRow()),
        new Write.Replace(book.HeadEntry.Key, Document.Write(head), book.HeadEntry.ETag),
        .. rows,
        .. work,
    ];

    /// <summary>One order may be an act on each of several accounts, which share a partition: so the account is in the id.</summary>
    private void Plan(string kind, string lane, AccountNote note, DateTimeOffset? due = null)
    {
        planned.Add(kind);
        var id = $"{book.Id}-{Op.Id}-{work.Count}";
        work.Add(new WorkItem(id, kind, lane, Document.ToText(note), due ?? at + WorkItem.Lease).ToInsert());
    }
}
