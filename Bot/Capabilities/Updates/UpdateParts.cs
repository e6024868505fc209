using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>What one message says: "deck done, abstract at risk because the KOL is away, move the leaflet to Friday".</summary>
internal sealed class UpdateParts(Listener listener)
{
    private static readonly string[] Money = ["spent", "spend", "paid", "committed", "ordered"];

    // Money that speaks for more money is told with the request, not logged.
    private static readonly string[] Arguing = ["already", "far"];

    // Changes that have an answer of their own.
    private static readonly Intent[] Elsewhere = [Intent.MoveDeadline, Intent.ChangeBudget, Intent.ReleaseContent, Intent.ChangePlan, Intent.HandContent, Intent.RaiseIssue];

    /// <summary>Whether it is asked of another capability, and has room for an update too.</summary>
    public static bool MaySayMore(Heard heard) => Elsewhere.Contains(heard.Said.Intent) && heard.Handed is null && Clauses.Of(heard.Said.Utterance).Skip(1).Any();

    /// <summary>Each update by itself, with its reasons, and what else there is.</summary>
    public UpdatesSaid Of(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var said = heard.Said.Utterance;
        var clauses = Clauses.Of(said).ToList();
        var isAsked = !clauses.Exists(clause => ElsewhereIn(heard, clause) is not null);
        var parts = new List<(TokenSpan Span, Intent Intent)>();
        var unplaced = new List<string>();
        int? before = null;
        foreach (var clause in clauses)
        {
            if (HangsOn(said, clause, parts) is false && IntentOf(heard, clause, read, isAsked) is { } intent)
            {
                parts.Add((new TokenSpan(before ?? clause.Start, clause.End), intent));
                before = null;
            }
            else if (clauses.Count > 1 && IsDoneOfNothingKnown(heard, clause, read))
            {
                unplaced.Add(Quote(said, clause));
            }
            else if (parts.Count > 0)
            {
                parts[^1] = (new TokenSpan(parts[^1].Span.Start, clause.End), parts[^1].Intent);
            }
            else
            {
                before ??= clause.Start;
            }
        }

        return new UpdatesSaid(
            [.. parts.Where(part => part.Intent == Intent.Update).Select(part => PartOf(heard, part.Span))],
            [.. parts.Where(part => part.Intent != Intent.Update).Select(part => listener.UnderstandAs(Quote(said, part.Span), heard.Turn.Today, part.Intent))])
        {
            Unplaced = unplaced,
        };
    }

    /// <summary>"The invoice thing is done": it is no reason of anything, so it is not taken for one.</summary>
    private bool IsDoneOfNothingKnown(Heard heard, TokenSpan clause, IReadOnlyList<AccountBook> read) =>
        !Clauses.Hangs(heard.Said.Utterance, clause)
        && PartOf(heard, clause) is var part
        && UpdateReader.Read(part, UpdateHearing.NamesIn(part, read)) is { Kind: UpdateKind.State, State: MilestoneState.Done, Colour: null };

    /// <summary>A reason, and what a mere "and" joins to the reason of a request.</summary>
    private static bool HangsOn(Utterance said, TokenSpan clause, List<(TokenSpan Span, Intent Intent)> parts) =>
        Clauses.Hangs(said, clause)
        || (Clauses.IsJoined(said, clause) && !said.EndsClause(clause.Start - 1) && parts is [.., { Intent: not Intent.Update } last]
            && Enumerable.Range(last.Span.Start, last.Span.Length).Any(at => Clauses.Hangs(said, new TokenSpan(at, at + 1))));

    /// <summary>Null where it is nothing by itself.</summary>
    private Intent? IntentOf(Heard heard, TokenSpan span, IReadOnlyList<AccountBook> read, bool isAsked) =>
        IsUpdate(PartOf(heard, span), read, isAsked) ? Intent.Update : ElsewhereIn(heard, span);

    private Intent? ElsewhereIn(Heard heard, TokenSpan span) =>
        listener.Understand(Quote(heard.Said.Utterance, span), heard.Turn.Today) is { IsSure: true, Intent: var intent } && Elsewhere.Contains(intent) ? intent : null;

    /// <summary>With the currency's sign before it, which is no word.</summary>
    private static string Quote(Utterance said, TokenSpan span) =>
        said.Gap(span.Start) is [.., var sign] && char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol ? $"{sign}{said.Quote(span)}" : said.Quote(span);

    private Heard PartOf(Heard heard, TokenSpan span)
    {
        var text = Quote(heard.Said.Utterance, span);
        var words = Utterance.Read(text).Tokens.Select(token => token.Word);
        var asMoney = listener.UnderstandAs(text, heard.Turn.Today, Intent.LogSpend);
        var said = asMoney.Slots.Amounts.Count > 0 && words.Any(Money.Contains) ? asMoney : listener.UnderstandAs(text, heard.Turn.Today, Intent.Update);
        return heard with { Said = said };
    }

    /// <summary>It says how something goes and of what, or how much was spent.</summary>
    /// <param name="isAsked">Nothing else is asked for. Beside a request money must name its line.</param>
    private static bool IsUpdate(Heard part, IReadOnlyList<AccountBook> read, bool isAsked) => UpdateReader.Read(part, UpdateHearing.NamesIn(part, read)) switch
    {
        { Kind: UpdateKind.Spent or UpdateKind.Committed, Amount: not null } =>
            isAsked || (read.Any(book => Subjects.LinesIn(part, book).Count > 0) && !part.Said.Utterance.Tokens.Any(token => Arguing.Contains(token.Word))),
        { Kind: UpdateKind.NewMilestone, Title: not null, Day: not null } => true,
        { Kind: UpdateKind.State } order => Subjects.MilestonesIn(part, read).Count > 0 || (order.Colour is not null && Subjects.AccountsIn(part).Count > 0),
        _ => false,
    };
}

/// <summary>What one message says.</summary>
/// <param name="Others">What has an answer of its own.</param>
internal sealed record UpdatesSaid(IReadOnlyList<Heard> Updates, IReadOnlyList<Understanding> Others)
{
    /// <summary>What says that something is done and names nothing that is known.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>More than one thing, each clear enough to be taken by itself.</summary>
    public bool IsSeveral => Updates.Count + Others.Count + Unplaced.Count > 1 && Updates.Count > 0;
}
