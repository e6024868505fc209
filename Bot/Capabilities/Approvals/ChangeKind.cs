using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>
/// A kind of request: what it wants to know, what it changes, and how large that is. Everything else, from the form to the last
/// approval, is the same for all kinds. A new kind is a folder under <c>Kinds</c> and a line in the list.
/// </summary>
internal abstract class ChangeKind
{
    public abstract RequestKind Kind { get; }

    /// <summary>What a card's heading calls it.</summary>
    public abstract string Title { get; }

    /// <summary>Takes from the words whatever this kind can use and does not know yet.</summary>
    public abstract Draft Hear(Draft draft, Heard heard, AccountBook book);

    /// <summary>Takes what was filled in on the card.</summary>
    public abstract Draft Accept(Draft draft, Pressed pressed);

    /// <summary>Inputs for what is not known yet; none means that the draft is complete.</summary>
    public abstract IReadOnlyList<CardInput> Missing(Draft draft, AccountBook book, DateOnly today);

    /// <summary>Inputs to change what was asked for, filled with what it says now.</summary>
    public abstract IReadOnlyList<CardInput> Amendable(Draft draft, AccountBook book);

    /// <summary>What an incomplete draft knows already.</summary>
    public abstract IReadOnlyList<Fact> Known(Draft draft, AccountBook book);

    /// <summary>A complete draft as a proposal, or why it cannot be.</summary>
    public abstract Checked Check(Draft draft, AccountBook book, DateOnly today);

    /// <summary>What the change does, before and after, for whoever decides it.</summary>
    public abstract IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book);

    /// <summary>Why what was asked can no longer be done, since the account has changed; null where it can.</summary>
    public abstract string? Impossible(IReadOnlyDictionary<string, string> terms, AccountBook book);

    /// <summary>Makes the change. Null where it was made; else why it cannot be made any more.</summary>
    public abstract string? Apply(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason);

    /// <summary>Makes the change as an approval does, and keeps how to take it back where the terms alone do not say it.</summary>
    /// <param name="turn">The approver's, by whose conversation those who hear of the change can be reached; null where there is none.</param>
    public virtual Agreed Agree(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason, Turn? turn) => new(Apply(act, book, terms, reason), Made: null);

    /// <summary>The terms with what they changed kept beside them, so that a closed request shows its own before and after.</summary>
    public abstract IReadOnlyDictionary<string, string> Settled(IReadOnlyDictionary<string, string> terms, AccountBook book);

    /// <summary>What is asked for, size aside: an approval was given to this.</summary>
    public abstract string Thing(IReadOnlyDictionary<string, string> terms);

    /// <summary>The kind that what was said really asks for, once the account is known; null where it is this one.</summary>
    public virtual RequestKind? Instead(Heard heard, AccountBook book) => null;

    /// <summary>Why, in the asker's words; a kind that takes these for the thing itself has no reason yet.</summary>
    public virtual string? ReasonIn(Heard heard) => DraftText.ReasonIn(heard);

    /// <summary>What a proposal becomes once it is sent, such as one with a number of its own.</summary>
    public virtual Proposal Sent(Proposal proposal, Act act) => proposal;

    /// <summary>The budget lines on which requests of this kind count together against a limit; none for a kind that moves no money.</summary>
    public virtual IReadOnlyList<string> CountsOn(IReadOnlyDictionary<string, string> terms) => [];

    /// <summary>Why requests of this kind count together.</summary>
    public virtual string CountedSince => Kinds.KindWords.OnTheSameLine;

    /// <summary>What it is about: others about the same are shown to whoever decides it.</summary>
    public virtual IReadOnlyList<string> About(IReadOnlyDictionary<string, string> terms) => CountsOn(terms);

    /// <summary>The milestone that it is about; null for a kind that is about none.</summary>
    public virtual string? MilestoneIn(IReadOnlyDictionary<string, string> terms) => null;

    /// <summary>The budget lines whose burn whoever decides it should see.</summary>
    public virtual IReadOnlyList<BudgetLineFacts> Lines(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        [.. CountsOn(terms).Select(book.Line).OfType<Entry<Kept<BudgetLineFacts>>>().Select(line => line.Value.Facts)];

    /// <summary>What the change would do, drawn, for whoever decides it; null where a picture says no more than the words.</summary>
    public virtual StackedBars? Chart(IReadOnlyDictionary<string, string> terms, AccountBook book) => null;

    /// <summary>Who last set what the change touches, and when.</summary>
    public virtual IReadOnlyList<LastSet> LastSet(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        [.. CountsOn(terms).Select(book.Line).OfType<Entry<Kept<BudgetLineFacts>>>().Select(line => new LastSet(line.Value.By, line.Value.At))];

    /// <summary>Whether what an approval changed stands as the approval left it.</summary>
    /// <param name="at">When it was approved.</param>
    public abstract bool IsUntouched(IReadOnlyDictionary<string, string> terms, AccountBook book, DateTimeOffset at);

    /// <summary>Whether a change is taken back by one more of its kind; else its rows are put back.</summary>
    public virtual bool CanBeReversed => true;

    /// <summary>The terms that take the change back.</summary>
    public virtual IReadOnlyDictionary<string, string> Reversed(IReadOnlyDictionary<string, string> terms) =>
        throw new NotSupportedException($"A {Title} is not undone.");

    /// <summary>What is now so, in one sentence, from settled terms.</summary>
    public abstract string Outcome(IReadOnlyDictionary<string, string> terms);

    /// <summary>A step's limit in words: "above £2,500".</summary>
    public abstract string Beyond(decimal limit);

    /// <summary>Whether somebody may do this at once and alone, by their rung's limit and duties.</summary>
    public virtual bool MayDoAlone(Proposal proposal, AccountBook book, PersonId person) => false;
}

/// <param name="Impossible">Why it cannot be made any more; null where it was made.</param>
/// <param name="Made">How to take it back; null where the terms say that.</param>
internal sealed record Agreed(string? Impossible, DoneAtOnce? Made);

/// <param name="By">Null is the agency file.</param>
internal sealed record LastSet(PersonId? By, DateTimeOffset At);

/// <summary>A request in the making.</summary>
/// <param name="Account">Null until it is known which.</param>
/// <param name="Terms">What is known of the change, in the kind's own words.</param>
/// <param name="Typed">What the asker typed first: where the account is chosen later, the rest is read from it then.</param>
internal sealed record Draft(RequestKind Kind, AccountId? Account, IReadOnlyDictionary<string, string> Terms, string? Reason, string Typed)
{
    /// <summary>The accounts among which the asker is to choose.</summary>
    public IReadOnlyList<AccountId> Choices { get; init; } = [];

    public string? this[string term] => Terms.TryGetValue(term, out var value) ? value : null;

    /// <summary>As it was filled in: what was sent and cannot be read is not known any more, and is asked for again.</summary>
    public Draft Filled(string term, bool wasSent, string? value)
    {
        if (!wasSent)
        {
            return this;
        }

        var terms = new Dictionary<string, string>(Terms, StringComparer.Ordinal);
        terms.Remove(term);
        return (this with { Terms = terms }).With(term, value);
    }

    public Draft With(string term, string? value) => value is null ? this : this with { Terms = new Dictionary<string, string>(Terms, StringComparer.Ordinal) { [term] = value } };
}

/// <summary>A draft that was checked against the account.</summary>
/// <param name="Terms">The change as it will be made.</param>
/// <param name="Amount">What limits are compared with: money in the agency's currency, or working days.</param>
/// <param name="Summary">What it asks for, in a few words that stand by themselves.</param>
internal sealed record Proposal(IReadOnlyDictionary<string, string> Terms, decimal Amount, string Summary);

/// <summary>A proposal, or why there is none.</summary>
internal sealed record Checked(Proposal? Proposal, string? Refusal)
{
    public static Checked Fits(Proposal proposal) => new(proposal, Refusal: null);

    public static Checked Refuses(string why) => new(Proposal: null, why);
}
