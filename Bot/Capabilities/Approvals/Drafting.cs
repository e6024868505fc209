using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>From what somebody typed to a request that only waits for its Send: which account, what is missing, who will decide.</summary>
internal sealed class Drafting(AccountBooks books, KindList kinds, RoutePlanner routes, Listener listener)
{
    // "The posters" is the rest of a reason, however much it sounds like an update of them.
    private const int FewestWords = 2;

    public const string Capability = "approvals";

    public async Task<Answer> BeginAsync(Heard heard, RequestKind kind, CancellationToken cancel)
    {
        if (heard.Turn.Accounts.Count == 0)
        {
            return new Answer.Say(new Cards.Message(ApprovalsWords.OnNoAccount));
        }

        var draft = new Draft(kind, Account: null, new Dictionary<string, string>(StringComparer.Ordinal), Reason: null, DraftText.Clip(heard.Said.Utterance.Text, DraftText.MaxTyped));
        var form = new Form(heard.Turn.Op.Id, Capability, "", heard.Turn.Op.Day);
        var (accounts, unknown) = await AccountChoice.ForAsync(heard, kind, books, cancel);
        return accounts is [var only] && unknown is null
            ? await WithAccountAsync(heard, draft with { Account = only.Account }, form, cancel)
            : Choose(draft, form, accounts, unknown is null ? ApprovalsWords.WhichAccount : ApprovalsWords.UnknownName(unknown));
    }

    /// <summary>Words that answer an open form: an account, what was missing, a correction.</summary>
    public async Task<Answer> ReplyAsync(Heard heard, Form form, CancellationToken cancel)
    {
        var draft = DraftText.Read(form.Data);
        if (draft.Account is not { } account)
        {
            var named = Subjects.AccountsIn(heard).Where(candidate => draft.Choices.Contains(candidate.Account)).ToList();
            return named is [var one] && Replies.IsShort(heard) ? await ChosenAsync(heard.Turn, form, one.Account, cancel) : new Answer.Pass();
        }

        if ((!Replies.IsShort(heard) && !Correction.IsIn(heard.Said))
            || Subjects.AccountsIn(heard).Any(named => named.Account != account)
            || await books.ReadAsync(account, Depth.WithMilestones, cancel) is not { } book
            || !Access.MaySee(book, heard.Turn.Who))
        {
            return new Answer.Pass();
        }

        var kind = kinds.Of(draft.Kind);
        var corrected = kind.Hear(TermsIn(heard, draft, kind, book).Aggregate(draft, (known, term) => known.With(term.Key, term.Value)), heard, book);
        return DraftText.Same(corrected, draft) ? new Answer.Pass() : await ConfirmAsync(heard.Turn, corrected, form, book, hint: null, cancel);
    }

    /// <summary>What the words say of the change. A mere figure says it in the place of the one that was typed first: "make it 2,200" needs no currency, "no, the 17th" no "to".</summary>
    private IEnumerable<KeyValuePair<string, string>> TermsIn(Heard heard, Draft draft, ChangeKind kind, AccountBook book)
    {
        var before = listener.Understand(draft.Typed, heard.Turn.Today);
        if (!Correction.IsIn(heard.Said) || Correction.Of(before, heard.Said) is not { } text)
        {
            return Read(heard.Said).Terms;
        }

        var first = Read(before);
        return Read(listener.Understand(text, heard.Turn.Today)).Terms.Where(term => first[term.Key] != term.Value);

        Draft Read(Understanding said) => kind.Hear(draft with { Terms = new Dictionary<string, string>(StringComparer.Ordinal) }, heard with { Said = said }, book);
    }

    /// <summary>The form once more: the words looked like a yes, and held a figure that is not in it.</summary>
    public async Task<Answer> AskAgainAsync(Turn turn, Form form, CancellationToken cancel)
    {
        var draft = DraftText.Read(form.Data);
        return draft.Account is { } account && await books.ReadAsync(account, Depth.WithMilestones, cancel) is { } book && Access.MaySee(book, turn.Who)
            ? await ConfirmAsync(turn, draft, form, book, ApprovalsWords.NotSentYet, cancel)
            : new Answer.Hint(ApprovalsWords.WhichAccount);
    }

    /// <summary>The account was chosen: the rest is read from what was typed first.</summary>
    public Task<Answer> ChosenAsync(Turn turn, Form form, AccountId account, CancellationToken cancel)
    {
        var draft = DraftText.Read(form.Data);
        var heard = new Heard(turn, listener.Understand(draft.Typed, turn.Today));
        return WithAccountAsync(heard, draft with { Account = account }, form, cancel);
    }

    /// <summary>Asks for what is missing, or for the Send; what the speaker may do alone is ordered at once.</summary>
    public async Task<Answer> ConfirmAsync(Turn turn, Draft draft, Form form, AccountBook book, string? hint, CancellationToken cancel)
    {
        var kind = kinds.Of(draft.Kind);
        var missing = kind.Missing(draft, book, turn.Today);
        var (proposal, refusal) = missing.Count > 0 ? new Checked(Proposal: null, Refusal: null) : kind.Check(draft, book, turn.Today);
        if (refusal is not null)
        {
            return new Answer.Say(FormCards.Settled(hint is null ? refusal : $"{refusal}\n{hint}"));
        }

        var open = form with { Data = DraftText.Write(draft) };
        if (proposal is not null && kind.MayDoAlone(proposal, book, turn.Who))
        {
            return hint is null ? Order(open) : Order(open) with { Next = _ => Task.FromResult<Answer>(new Answer.Say(new Cards.Message(hint))) };
        }

        var decides = await routes.InWordsAsync(book, turn.Who, draft.Kind, proposal, cancel);
        return new Answer.Ask(FormCards.Confirm(open, draft, kind, book, proposal, missing, decides, hint), open);
    }

    /// <summary>Send, by button or in words. What is missing is asked for again, and nothing that was typed is lost.</summary>
    public async Task<Answer> SendAsync(Turn turn, Form form, Pressed? pressed, CancellationToken cancel)
    {
        var draft = DraftText.Read(form.Data);
        if (draft.Account is not { } account || await books.ReadAsync(account, Depth.WithMilestones, cancel) is not { } book || !Access.MaySee(book, turn.Who))
        {
            return new Answer.Hint(ApprovalsWords.WhichAccount);
        }

        var kind = kinds.Of(draft.Kind);
        var filled = pressed is null ? draft : kind.Accept(draft, Asked(pressed, kind.Missing(draft, book, turn.Today))) with { Reason = draft.Reason ?? DraftText.ReasonFrom(pressed[Verbs.Reason]) };
        filled = kind.Hear(filled, new Heard(turn, listener.Understand(draft.Typed, turn.Today)), book);
        var (proposal, refusal) = kind.Check(filled, book, turn.Today);
        if (proposal is not null)
        {
            return Order(form with { Data = DraftText.Write(filled) });
        }

        return pressed is null ? await ConfirmAsync(turn, filled, form, book, refusal, cancel) : new Answer.Hint(refusal!);
    }

    /// <summary>What the card did not ask for is not taken from it, whatever a client sends.</summary>
    private static Pressed Asked(Pressed pressed, IReadOnlyList<Cards.CardInput> inputs) =>
        pressed with { Data = pressed.Data.Where(field => inputs.Any(input => input.Id == field.Key)).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal) };

    private async Task<Answer> WithAccountAsync(Heard heard, Draft draft, Form form, CancellationToken cancel)
    {
        if (await books.ReadAsync(draft.Account!.Value, Depth.WithMilestones, cancel) is not { } book || !Access.MaySee(book, heard.Turn.Who))
        {
            return new Answer.Say(new Cards.Message(ApprovalsWords.NoSuchAccount));
        }

        var kind = kinds.Of(kinds.Of(draft.Kind).Instead(heard, book) ?? draft.Kind);
        var known = kind.Hear(draft with { Kind = kind.Kind }, heard, book);
        return await ConfirmAsync(heard.Turn, known with { Reason = kind.ReasonIn(heard) }, form, book, BadDate(heard.Said) ?? Several(heard, kind.Kind), cancel);
    }

    /// <summary>Two changes in one breath: none of them is dropped unsaid.</summary>
    private string? Several(Heard heard, RequestKind kind)
    {
        var changes = heard.Said.Utterance.Text.Split([" and ", ";", ". ", ", then ", " also "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(clause => listener.Understand(clause.TrimStart(',', ' '), heard.Turn.Today))
            .Where(IsChange)
            .ToList();
        var taken = Math.Max(0, changes.FindIndex(change => change.Intent == (kind == RequestKind.Deadline ? Intent.MoveDeadline : Intent.ChangeBudget)));
        return changes.Count > 1 ? ApprovalsWords.OneAtATime([.. changes.Where((_, at) => at != taken).Select(change => change.Utterance.Text)]) : null;
    }

    private static bool IsChange(Understanding said) => said.Intent switch
    {
        Intent.ChangeBudget => said.Slots.Amounts.Count > 0,
        Intent.MoveDeadline => said.Slots.Target is not null || said.Slots.Dates.Shift is not null,
        Intent.Update or Intent.LogSpend => said.IsSure && said.Utterance.Tokens.Count > FewestWords,
        _ => false,
    };

    private static string? BadDate(Understanding said) => said.Slots.Dates.Bad is { } bad ? ApprovalsWords.NoSuchDate(bad) : null;

    private static Answer.Ask Choose(Draft draft, Form form, IReadOnlyList<Membership> accounts, string question)
    {
        var open = form with { Data = DraftText.Write(draft with { Choices = [.. accounts.Select(account => account.Account)] }) };
        return new Answer.Ask(AccountChoiceCard.Of(question, open, accounts, Verbs.Choose, Verbs.Cancel), open);
    }

    private static Answer.Order Order(Form form) => new(Capability, new Op(form.Day, form.Id), form.Data, form);
}
