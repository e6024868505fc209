using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Buttons on a request's card. Only they decide, and only for those whose turn it is; the store says whose that is.</summary>
internal sealed class Deciding(ActDesk acts, AccountBooks books, RequestViews views, KindList kinds, Agency agency)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (Target.Of(pressed) is not { } target)
        {
            return new Answer.Hint(ApprovalsWords.NoSuchRequest);
        }

        var acted = await acts.RunAsync(target.Account, target.Op, pressed.Turn.Actor, (book, act) => DecideAsync(pressed, target, book, act, cancel), cancel);
        return acted?.Answer switch
        {
            { Hint: { } hint } => new Answer.Hint(hint),
            { Made: { } made } => Show(await views.OfAsync(made.Book, made.Request, cancel), pressed.Turn.Who),
            _ => await ShowAsync(target, pressed.Turn.Who, cancel),
        };
    }

    /// <summary>The card's present state, for whoever is part of the request; to everybody else there is none.</summary>
    public async Task<Answer> ShowAsync(Target target, PersonId reader, CancellationToken cancel)
    {
        if (await views.FindAsync(target.Account, target.No, cancel) is not { } view || !Access.MaySee(view.Book, view.Request, reader))
        {
            return new Answer.Hint(ApprovalsWords.NoSuchRequest);
        }

        return Show(view, reader);
    }

    private static Answer.Say Show(RequestView view, PersonId reader) =>
        new(RequestCards.For(view, reader, $"{ApprovalsWords.Title(view)}: {ApprovalsWords.State(view)}"));

    private async ValueTask<Outcome> DecideAsync(Pressed pressed, Target target, AccountBook book, Act act, CancellationToken cancel)
    {
        if (book.Request(target.No) is not { } entry)
        {
            var closed = await books.ClosedRequestAsync(book.Id, target.No, cancel);
            return closed is not null && Access.MaySee(book, closed, act.Actor.Id) ? Outcome.Show : new Outcome(ApprovalsWords.NoSuchRequest);
        }

        if (!Access.MaySee(book, entry.Value, act.Actor.Id))
        {
            return Refuse(act, target, ApprovalsWords.NoSuchRequest);
        }

        var decision = target.Verdict is { } verdict
            ? Decisions.Decide(book, entry.Value, act.Actor.Id, verdict, pressed[Verbs.Comment], target.Version, agency.Policy.SharedRung, act.At)
            : Decisions.Withdraw(entry.Value, act.Actor.Id, act.At);
        if (decision is Decision.Moved or Decision.Closed && target.Verdict == VerdictKind.Approved && kinds.Of(entry.Value.Kind).Impossible(entry.Value.Terms, book) is { } impossible)
        {
            return new Outcome(ApprovalsWords.NoLonger(impossible));
        }

        return decision switch
        {
            Decision.Refused { Why: Refusal.NeedsText } => new Outcome(ApprovalsWords.NeedsText),
            Decision.Refused { Why: Refusal.Own } => Refuse(act, target, ApprovalsWords.OwnRequest),
            Decision.Refused { Why: Refusal.NotTheirTurn } when !HasDecided(entry.Value, act.Actor.Id) => Refuse(act, target, ApprovalsWords.NotYourTurn),
            Decision.Refused => Outcome.Show,
            Decision.Closed closed => Close(pressed, entry, closed.Request, book, act),
            Decision.Moved moved => Move(pressed, entry, moved.Request, book, act),
            _ => throw new NotSupportedException($"A decision is a {decision.GetType().Name}."),
        };
    }

    private Outcome Close(Pressed pressed, Entry<ApprovalRequest> entry, ApprovalRequest decided, AccountBook book, Act act)
    {
        var kind = kinds.Of(decided.Kind);
        if (decided.State == RequestState.Approved)
        {
            decided = decided with { Terms = kind.Settled(decided.Terms, book) };
            if (kind.Apply(act, book, decided.Terms, $"request {decided.No}") is { } impossible)
            {
                return new Outcome(impossible);
            }
        }

        act.Move(entry, AccountKeys.ClosedRequest(book.Id, decided.No), decided);
        Record(act, decided, pressed);
        Tell(pressed, entry.Value, decided, book, act);
        return new Outcome(Hint: null, new Made(book, decided));
    }

    private Outcome Move(Pressed pressed, Entry<ApprovalRequest> entry, ApprovalRequest decided, AccountBook book, Act act)
    {
        act.Replace(entry, decided);
        Record(act, decided, pressed);
        var letters = Tell(pressed, entry.Value, decided, book, act);
        if (decided.State == RequestState.Waiting && decided.Current != entry.Value.Current)
        {
            letters.ToThoseWhoDecide();
        }

        letters.ToAdministratorsIfStuck(agency.Administrators);
        return new Outcome(Hint: null, new Made(book, decided));
    }

    private static Letters Tell(Pressed pressed, ApprovalRequest before, ApprovalRequest decided, AccountBook book, Act act)
    {
        var letters = new Letters(act, book, decided, pressed.Turn.Conversation);
        if (decided.State != RequestState.Withdrawn)
        {
            letters.OfDecision(act.Actor.Id, before.Current, pressed.Turn.Conversation);
        }

        letters.Redraw();
        return letters;
    }

    private static void Record(Act act, ApprovalRequest decided, Pressed pressed) =>
        act.Audit(pressed.Verb, $"request {decided.No}", decided.Summary, decided.State.ToString(), pressed[Verbs.Comment]);

    /// <summary>Somebody tried what is not theirs: nothing changes, and one line of the audit says so.</summary>
    private static Outcome Refuse(Act act, Target target, string hint)
    {
        act.Op = Op.Of(target.Op.Day, "refused", $"{target.No}", act.Actor.Id.ToString());
        act.Audit("refused", $"request {target.No}", "", "");
        return new Outcome(hint);
    }

    private static bool HasDecided(ApprovalRequest request, PersonId person) =>
        request.Steps.Any(step => step.Verdicts.Any(verdict => verdict.By == person));

    /// <param name="Hint">Told to whoever pressed, while the card stays; null shows the card's present state.</param>
    /// <param name="Made">What was decided, which need not be read again; null where nothing was.</param>
    private sealed record Outcome(string? Hint, Made? Made = null)
    {
        public static Outcome Show { get; } = new(Hint: null);
    }

    /// <param name="Book">The account that the decision was made on. Its head's ETag says that it was so when the decision was written.</param>
    private sealed record Made(AccountBook Book, ApprovalRequest Request);
}

/// <summary>What a button on a request's card names.</summary>
/// <param name="Verdict">Null for Withdraw and for a mere look.</param>
internal sealed record Target(AccountId Account, int No, int Version, VerdictKind? Verdict, Op Op)
{
    /// <summary>Null where the data names no request: nobody's card sends that.</summary>
    public static Target? Of(Pressed pressed)
    {
        if (!AccountId.TryParse(pressed[Verbs.Account], out var account)
            || !int.TryParse(pressed[Verbs.Number], NumberStyles.None, CultureInfo.InvariantCulture, out var no)
            || !int.TryParse(pressed[Verbs.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return null;
        }

        // The act's day is of no use to a decision: its version says which step it belongs to, however late it arrives again.
        var op = Op.Of(pressed.Turn.Op.Day, account.ToString(), $"{no}", $"{version}", pressed.Verb, pressed.Turn.Who.ToString());
        return new Target(account, no, version, VerdictOf(pressed.Verb), op);
    }

    private static VerdictKind? VerdictOf(string verb) => verb switch
    {
        Verbs.Approve => VerdictKind.Approved,
        Verbs.Reject => VerdictKind.Rejected,
        Verbs.AskForChanges => VerdictKind.AskedForChanges,
        _ => null,
    };
}
