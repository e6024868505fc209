using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals.Kinds.Content;

/// <summary>One version of a milestone's content goes out. What was shown is what is released: should the version move, nothing is decided.</summary>
internal sealed class ContentKind : ChangeKind
{
    private const string Milestone = "milestone";
    private const string Name = "title";
    private const string Version = "version";
    private const string Before = "before";
    private const string Undone = "undone";

    public override RequestKind Kind => RequestKind.Content;

    public override string Title => "Content release";

    /// <summary>The recorded version is taken as it is shown now, so that a later one is not released unseen.</summary>
    public override Draft Hear(Draft draft, Heard heard, AccountBook book)
    {
        var id = draft[Milestone] ?? (Subjects.MilestonesIn(heard, [book]) is [var only] ? only.Milestone.Facts.Id : null);
        return draft.With(Milestone, id).With(Version, draft[Version] ?? SpokenVersion.In(heard.Said.Utterance) ?? FactsOf(book, id)?.Version);
    }

    public override Draft Accept(Draft draft, Pressed pressed) => draft
        .Filled(Milestone, pressed.Has(Milestone), pressed[Milestone])
        .Filled(Version, pressed.Has(Version), SpokenVersion.Typed(pressed[Version]));

    public override IReadOnlyList<CardInput> Missing(Draft draft, AccountBook book, DateOnly today) => (FactsOf(book, draft[Milestone]), draft[Version]) switch
    {
        (null, null) => [MilestoneInput(book), VersionInput("", isRequired: false)],
        (null, _) => [MilestoneInput(book)],
        (_, null) => [VersionInput("", isRequired: true)],
        _ => [],
    };

    public override IReadOnlyList<CardInput> Amendable(Draft draft, AccountBook book) => [VersionInput(FactsOf(book, draft[Milestone])?.Version ?? draft[Version] ?? "", isRequired: true)];

    public override IReadOnlyList<Fact> Known(Draft draft, AccountBook book) => ContentWords.Known(FactsOf(book, draft[Milestone]), draft[Version]);

    public override Checked Check(Draft draft, AccountBook book, DateOnly today) => (FactsOf(book, draft[Milestone]), draft[Version]) switch
    {
        (null, _) => Checked.Refuses(ContentWords.NoSuchContent(book)),
        (_, null) => Checked.Refuses(ContentWords.NoVersion),
        var (facts, version) when HasMoved(facts, version) => Checked.Refuses(ContentWords.OtherVersion(facts, version)),
        var (facts, version) when facts.Released is { } released && SpokenVersion.AreSame(released, version) => Checked.Refuses(ContentWords.ReleasedAlready(facts)),
        var (facts, version) => Checked.Fits(ProposalOf(facts, version)),
    };

    public override IReadOnlyList<Fact> Consequence(IReadOnlyDictionary<string, string> terms, AccountBook book)
    {
        var facts = FactsOf(book, terms[Milestone]);
        return ContentWords.Facts(facts, terms[Name], terms[Version], terms.GetValueOrDefault(Before) ?? (facts?.Released == terms[Version] ? null : facts?.Released));
    }

    public override string? Impossible(IReadOnlyDictionary<string, string> terms, AccountBook book) => FactsOf(book, terms[Milestone]) switch
    {
        null => ContentWords.Gone(terms[Name]),
        var facts when HasMoved(facts, terms[Version]) => ContentWords.OtherVersion(facts, terms[Version]),
        _ => null,
    };

    public override string? Apply(Act act, AccountBook book, IReadOnlyDictionary<string, string> terms, string? reason)
    {
        if (Impossible(terms, book) is { } impossible)
        {
            return impossible;
        }

        var milestone = book.Milestone(terms[Milestone])!;
        var facts = milestone.Value.Facts;
        var released = facts with { Released = terms.ContainsKey(Undone) ? terms.GetValueOrDefault(Before) : terms[Version] };
        act.Replace(milestone, milestone.Value.SetBy(act.Actor.Id, act.At, released, milestone.Value.Why));
        act.Audit("content.released", facts.Title, facts.Released ?? "", released.Released ?? "", reason);
        return null;
    }

    public override IReadOnlyDictionary<string, string> Settled(IReadOnlyDictionary<string, string> terms, AccountBook book) => FactsOf(book, terms[Milestone])?.Released is { } before
        ? new Dictionary<string, string>(terms, StringComparer.Ordinal) { [Before] = before }
        : terms;

    public override string Thing(IReadOnlyDictionary<string, string> terms) => $"{terms[Milestone]} {terms[Version]}";

    public override string MilestoneIn(IReadOnlyDictionary<string, string> terms) => terms[Milestone];

    public override IReadOnlyList<string> About(IReadOnlyDictionary<string, string> terms) => [$"milestone {terms[Milestone]}"];

    public override IReadOnlyList<LastSet> LastSet(IReadOnlyDictionary<string, string> terms, AccountBook book) =>
        book.Milestone(terms[Milestone])?.Value is { } milestone ? [new LastSet(milestone.By, milestone.At)] : [];

    public override bool IsUntouched(IReadOnlyDictionary<string, string> terms, AccountBook book, DateTimeOffset at) => book.Milestone(terms[Milestone])?.Value.At == at;

    public override IReadOnlyDictionary<string, string> Reversed(IReadOnlyDictionary<string, string> terms) =>
        new Dictionary<string, string>(terms, StringComparer.Ordinal) { [Undone] = "yes" };

    public override string Outcome(IReadOnlyDictionary<string, string> terms) => ContentWords.Outcome(terms[Name], terms[Version]);

    /// <summary>A rung may release or may not; there is no more and less of it.</summary>
    public override string Beyond(decimal limit) => KindWords.NotAlone;

    private static bool HasMoved(MilestoneFacts facts, string version) => facts.Version is { } recorded && !SpokenVersion.AreSame(recorded, version);

    private static MilestoneFacts? FactsOf(AccountBook book, string? id) => id is null ? null : book.Milestone(id)?.Value.Facts;

    private static Proposal ProposalOf(MilestoneFacts facts, string version)
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal) { [Milestone] = facts.Id, [Name] = facts.Title, [Version] = version };
        return new Proposal(terms, Amount: 0, ContentWords.Summary(facts, version));
    }

    private static InputChoiceSet MilestoneInput(AccountBook book) =>
        new(Milestone, ContentWords.MilestoneLabel, [.. book.Milestones.Select(milestone => new InputChoice(ContentWords.Choice(milestone.Value.Facts), milestone.Value.Facts.Id))])
        {
            IsRequired = true,
            ErrorMessage = ContentWords.MilestoneWanted,
        };

    private static InputText VersionInput(string value, bool isRequired) => new(Version, ContentWords.VersionLabel)
    {
        IsRequired = isRequired,
        ErrorMessage = isRequired ? ContentWords.VersionWanted : "",
        MaxLength = 40,
        Value = value,
    };
}
