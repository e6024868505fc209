using System.Globalization;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>What one message says: "deck done, abstract at risk because the KOL is away, move the leaflet to Friday".</summary>
internal sealed class UpdateParts(Listener listener)
{
    private static readonly string[] Joints = ["and", "then", "also", "plus", "but", "while"];
    private static readonly string[] Money = ["spent", "spend", "paid", "committed", "ordered"];

    // Money that speaks for more money is told with the request, not logged.
    private static readonly string[] Arguing = ["already", "far"];

    // Changes that have an answer of their own.
    private static readonly Intent[] Elsewhere = [Intent.MoveDeadline, Intent.ChangeBudget, Intent.ReleaseContent, Intent.ChangePlan, Intent.HandContent, Intent.RaiseIssue];

    // Why, or under which condition: that is told of what stands before it, and nothing by itself.
    private static readonly string[] Hanging = ["because", "since", "as", "so", "if", "unless", "when", "once", "until", "cos", "although", "though"];

    /// <summary>Whether it is asked of another capability, and has room for an update too.</summary>
    public static bool MaySayMore(Heard heard) => Elsewhere.Contains(heard.Said.Intent) && heard.Handed is null && Clauses(heard.Said.Utterance).Skip(1).Any();

    /// <summary>Each update by itself, with its reasons, and what else there is.</summary>
    public UpdatesSaid Of(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var said = heard.Said.Utterance;
        var clauses = Clauses(said).ToList();
        var isAsked = !clauses.Exists(clause => ElsewhereIn(heard, clause.Span) is not null);
        var parts = new List<(TokenSpan Span, Intent Intent)>();
        int? before = null;
        foreach (var clause in clauses)
        {
            if (HangsOn(said, clause, parts) is false && IntentOf(heard, clause.Span, read, isAsked) is { } intent)
            {
                parts.Add((new TokenSpan(before ?? clause.Span.Start, clause.Span.End), intent));
                before = null;
            }
            else if (parts.Count > 0)
            {
                parts[^1] = (new TokenSpan(parts[^1].Span.Start, clause.Span.End), parts[^1].Intent);
            }
            else
            {
                before ??= clause.Span.Start;
            }
        }

        return new UpdatesSaid(
            [.. parts.Where(part => part.Intent == Intent.Update).Select(part => PartOf(heard, part.Span))],
            [.. parts.Where(part => part.Intent != Intent.Update).Select(part => listener.UnderstandAs(Quote(said, part.Span), heard.Turn.Today, part.Intent))]);
    }

    /// <summary>A reason, and what a mere "and" joins to the reason of a request.</summary>
    private static bool HangsOn(Utterance said, Clause clause, List<(TokenSpan Span, Intent Intent)> parts) =>
        Hanging.Contains(said.WordAt(clause.Span.Start))
        || (clause.IsJoined && parts is [.., { Intent: not Intent.Update } last] && Enumerable.Range(last.Span.Start, last.Span.Length).Any(at => Hanging.Contains(said.WordAt(at))));

    /// <summary>Null where it is nothing by itself.</summary>
    private Intent? IntentOf(Heard heard, TokenSpan span, IReadOnlyList<AccountBook> read, bool isAsked) =>
        IsUpdate(PartOf(heard, span), read, isAsked) ? Intent.Update : ElsewhereIn(heard, span);

    private Intent? ElsewhereIn(Heard heard, TokenSpan span) =>
        listener.Understand(Quote(heard.Said.Utterance, span), heard.Turn.Today) is { IsSure: true, Intent: var intent } && Elsewhere.Contains(intent) ? intent : null;

    /// <summary>With the currency's sign before it, which is no word.</summary>
    private static string Quote(Utterance said, TokenSpan span) =>
        said.Gap(span.Start) is [.., var sign] && char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol ? $"{sign}{said.Quote(span)}" : said.Quote(span);

    private static IEnumerable<Clause> Clauses(Utterance said)
    {
        var start = 0;
        for (var at = 1; at <= said.Tokens.Count; at++)
        {
            if (at == said.Tokens.Count || said.EndsClause(at) || Joints.Contains(said.WordAt(at)))
            {
                var isJoined = Joints.Contains(said.WordAt(start));
                var from = isJoined ? start + 1 : start;
                if (from < at)
                {
                    yield return new Clause(new TokenSpan(from, at), isJoined && !said.EndsClause(start));
                }

                start = at;
            }
        }
    }

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

    /// <param name="IsJoined">By an "and" with no comma before it.</param>
    private sealed record Clause(TokenSpan Span, bool IsJoined);
}

/// <summary>What one message says.</summary>
/// <param name="Others">What has an answer of its own.</param>
internal sealed record UpdatesSaid(IReadOnlyList<Heard> Updates, IReadOnlyList<Understanding> Others)
{
    /// <summary>More than one thing, each clear enough to be taken by itself.</summary>
    public bool IsSeveral => Updates.Count + Others.Count > 1 && Updates.Count > 0;
}
