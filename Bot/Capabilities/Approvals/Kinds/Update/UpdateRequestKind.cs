using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Updates;

namespace AccountBot.Capabilities.Approvals.Kinds.Update;

/// <summary>
/// How something goes, told by somebody whose rung may not say so alone. Whoever has the duty agrees to it: how much a rung approves
/// does not matter, what it does is what counts.
/// </summary>
internal sealed class UpdateRequestKind(RequestKind kind, Agency agency) : ChangeKind
{
    private const string Update = "update";
    private const string What = "what";

    private readonly UpdateMaking making = new(agency);

    public override RequestKind Kind => kind;

    public override string Title => UpdateRequestWords.Title(kind);

    public override bool CanBeReversed => false;

    /// <summary>It was read already by whoever heard it.</summary>
    public override Draft Hear(Draft draft, Heard heard, AccountBook book) => draft[Update] is null && heard.Handed is { } handed && UpdateOrder.Read(handed) is var order
        ? draft.With(Update, handed).With(What, UpdateWords.What(order, agency.Currency, person => NameOf(person, order)))
        : draft;

    public override Draft Accept(Draft draft, Pressed pressed) => draft;

    public override IReadOnlyList<CardInput> Missing(Draft draft, AccountBook book, DateOnly today) => [];

    public override IReadOnlyList<CardInput> Amendable(Draft draft, AccountBook book) => [];

    public override IReadOnlyList<Fact> Known(Draft draft, AccountBook book) => draft[What] is { } what ? [new Fact(UpdateRequestWords.Label, what)] : [];

    public override Checked Check(Draft draft, AccountBook book, DateOnly today)
    {
        if (draft[Update] is not { } update || draft[What] is not { } what)
        {
            return Checked.Refuses(UpdateWords.NotUnderstood);
        }

        var amount = UpdateOrder.Read(update).Amount ?? 0;
        return Impossible(draft.Terms, book) is { } impossible ? Checked.Refuses(impossible) : Checked.Fits(new Proposal(draft.Terms, amount, what));
    }

    public override IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        [new Fact(UpdateRequestWords.Label, terms[What]), .. Before(UpdateOrder.Read(terms[Update]), book) is { } before ? [new Fact(UpdateRequestWords.Now, before)] : Array.Empty<Fact>()];

    public override string? Impossible(IReadOnlyDictionary<string, string> terms, AccountBook book) => UpdateOrder.Read(terms[Update]) switch
    {
        { Kind: UpdateKind.Spent or UpdateKind.Committed, Target: var line } => book.Line(line!.Thing!) is null ? UpdateWords.NotOpen(line.Title) : null,
        { Target: { Thing: { } id } milestone } => book.Milestone(id) is null ? UpdateWords.NotOpen(milestone.Title) : null,
        _ => null,
    };

    public override string? Apply(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason) => Agree(act, book, terms, reason, turn: null).Impossible;

    public override Agreed Agree(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason, Turn? turn)
    {
        var order = UpdateOrder.Read(terms[Update]);
        var doing = new Doing(act, book, act.Actor.Id, claim: null, turn?.Conversation);
        string Named(PersonId? person) => person == act.Actor.Id ? act.Actor.Name : NameOf(person, order);
        var outcome = making.Make(order with { Why = order.Why ?? reason }, doing, Named, isAgreed: true);
        return new Agreed(outcome.Refusal, outcome.Words is { } words ? doing.Done(words) : null);
    }

    public override IReadOnlyDictionary<string, string> Settled(IReadOnlyDictionary<string, string> terms, AccountBook book) => terms;

    public override string Thing(IReadOnlyDictionary<string, string> terms) => terms[What];

    public override IReadOnlyList<string> About(IReadOnlyDictionary<string, string> terms) => [UpdateOrder.Read(terms[Update]) is { Target: { Thing: { } thing, Account: var account } } ? $"{account} {thing}" : terms[What]];

    /// <summary>Its rows are kept letter by letter instead.</summary>
    public override bool IsUntouched(IReadOnlyDictionary<string, string> terms, AccountBook book, DateTimeOffset at) => false;

    public override string Outcome(IReadOnlyDictionary<string, string> terms) => UpdateRequestWords.Outcome(terms[What]);

    public override string Beyond(decimal limit) => KindWords.NotAlone;

    public override bool MayDoAlone(Proposal proposal, AccountBook book, PersonId person) => making.MayAlone(UpdateOrder.Read(proposal.Terms[Update]), book, person);

    private string? Before(UpdateOrder order, AccountBook book) => order.Target?.Thing is { } thing
        ? book.Milestone(thing)?.Value.Facts is { } milestone ? UpdateRequestWords.Milestone(milestone) : book.Line(thing)?.Value.Facts is { } line ? UpdateRequestWords.Line(line, agency.Currency) : null
        : null;

    /// <summary>By the request itself: what was shown and what is written are the same, whoever knows the people. Whom nobody can name stands there by their id.</summary>
    private string NameOf(PersonId? person, UpdateOrder order) => person is { } id
        ? order.Names.GetValueOrDefault(id.ToString()) ?? agency.People.FirstOrDefault(known => known.Id == id)?.Name ?? id.ToString()
        : UpdateRequestWords.Nobody;
}
