using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What an asker sees before anything is sent: which account, what is missing, and who will decide.</summary>
internal static class FormCards
{
    /// <summary>The confirm card: amount or date, line or milestone, and who will decide; what is missing is asked for on it.</summary>
    /// <param name="proposal">Null while something is missing.</param>
    /// <param name="hint">What was wrong with the last try, if anything.</param>
    public static Message Confirm(Form form, Draft draft, ChangeKind kind, AccountBook book, Proposal? proposal, IReadOnlyList<CardInput> missing, string decides, string? hint)
    {
        var text = ConfirmText(draft, kind, book, proposal, missing, decides, hint);
        return new Message(text, new AdaptiveCard
        {
            Body =
            [
                TextBlock.Subtle($"{kind.Title} · {book.Head.Name} · {book.Head.Client}"),
                TextBlock.Heading(proposal?.Summary ?? $"What is still missing for this {kind.Title.ToLowerInvariant()}"),
                .. hint is null ? Array.Empty<CardElement>() : [new TextBlock(hint) { Color = TextColor.Attention }],
                new FactSet([.. Known(draft, kind, book, proposal), new Fact("Who decides", decides)]),
                .. missing,
                .. draft.Reason is null ? new CardElement[] { new InputText(Verbs.Reason, "Reason (helps whoever decides)") } : [],
            ],
            Actions = [Button("Send", Verbs.Send, form) with { Style = ActionStyle.Positive }, Button("Cancel", Verbs.Cancel, form) with { SendsInputs = false }],
        });
    }

    /// <summary>A change that was made at once, with its undo where there is one.</summary>
    public static Message DoneAtOnce(ChangeKind kind, IReadOnlyDictionary<string, string> terms, AccountId account, Op op)
    {
        var outcome = kind.Outcome(terms);
        return new Message(outcome, new AdaptiveCard { Body = [new TextBlock(outcome) { IsBold = true }], Actions = kind.CanBeReversed ? [Undo(account, op)] : [] });
    }

    /// <summary>A card that asks nothing more.</summary>
    public static Message Settled(string text) => new(text, new AdaptiveCard { Body = [new TextBlock(text)] });

    private static string ConfirmText(Draft draft, ChangeKind kind, AccountBook book, Proposal? proposal, IReadOnlyList<CardInput> missing, string decides, string? hint)
    {
        var what = proposal is null
            ? $"{kind.Title} on {book.Head.Name}. I still need: {Says.List(missing.Select(input => Uncapitalised(input.Label)))}."
            : $"{proposal.Summary} ({book.Head.Name}){(draft.Reason is { } reason ? $", reason: {reason}" : "")}. {string.Concat(kind.Consequence(proposal.Terms, book).Select(fact => $"{fact.Title}: {fact.Value.Literal}. "))}".TrimEnd();
        return $"{(hint is null ? "" : hint + " ")}{what} Who decides: {decides}. {(proposal is null ? "Fill it in on the card, or tell me." : "Shall I send it?")}";
    }

    /// <summary>Within a sentence, but "GBP" stays as it is.</summary>
    private static string Uncapitalised(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static IEnumerable<Fact> Known(Draft draft, ChangeKind kind, AccountBook book, Proposal? proposal) =>
    [
        .. proposal is null ? kind.Known(draft, book) : kind.Consequence(proposal.Terms, book),
        .. draft.Reason is { } reason ? [new Fact("Reason", reason)] : Array.Empty<Fact>(),
    ];

    private static ActionExecute Undo(AccountId account, Op op) => new("Undo", Verbs.Undo, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Verbs.Account] = account.ToString(),
        [Verbs.Op] = op.Id,
        [Verbs.Day] = op.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    });

    private static ActionExecute Button(string title, string verb, Form form) =>
        new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal) { [Verbs.Form] = form.Id });
}
