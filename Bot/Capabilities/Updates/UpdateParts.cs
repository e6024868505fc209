using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>Several updates in one message: "deck done, abstract at risk because the KOL is away, spent 2k on media".</summary>
internal sealed class UpdateParts(Listener listener)
{
    private static readonly string[] Joints = ["and", "then", "also", "plus", "but", "while"];
    private static readonly string[] Money = ["spent", "spend", "paid", "committed", "ordered"];

    // Changes that have an answer of their own.
    private static readonly Intent[] Elsewhere = [Intent.MoveDeadline, Intent.ChangeBudget, Intent.ReleaseContent, Intent.ChangePlan, Intent.HandContent, Intent.RaiseIssue];

    // Why, or under which condition: that is told of the update before it, and nothing by itself.
    private static readonly string[] Hanging = ["because", "since", "as", "so", "if", "unless", "when", "once", "until", "cos", "although", "though"];

    /// <summary>Each update by itself, with its reasons. One means that the message says one thing.</summary>
    public IReadOnlyList<Heard> Of(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var parts = new List<TokenSpan>();
        int? before = null;
        foreach (var clause in Clauses(heard.Said.Utterance))
        {
            if (!Hanging.Contains(heard.Said.Utterance.WordAt(clause.Start)) && IsUpdate(PartOf(heard, clause), read))
            {
                parts.Add(new TokenSpan(before ?? clause.Start, clause.End));
                before = null;
            }
            else if (parts.Count > 0 && IsElsewhere(heard, clause))
            {
                continue;
            }
            else if (parts.Count > 0)
            {
                parts[^1] = new TokenSpan(parts[^1].Start, clause.End);
            }
            else
            {
                before ??= clause.Start;
            }
        }

        return parts.Count > 1 ? [.. parts.Select(part => PartOf(heard, part))] : [heard];
    }

    /// <summary>What else the message asks for, which is no update: it is not dropped unsaid.</summary>
    public IReadOnlyList<string> Others(Heard heard)
    {
        var clauses = Clauses(heard.Said.Utterance).Where(clause => !Hanging.Contains(heard.Said.Utterance.WordAt(clause.Start))).ToList();
        return clauses.Count < 2 ? [] : [.. clauses.Where(clause => IsElsewhere(heard, clause)).Select(heard.Said.Utterance.Quote)];
    }

    private bool IsElsewhere(Heard heard, TokenSpan clause) =>
        listener.Understand(heard.Said.Utterance.Quote(clause), heard.Turn.Today) is { IsSure: true } said && Elsewhere.Contains(said.Intent);

    private static IEnumerable<TokenSpan> Clauses(Utterance said)
    {
        var start = 0;
        for (var at = 1; at <= said.Tokens.Count; at++)
        {
            if (at == said.Tokens.Count || said.EndsClause(at) || Joints.Contains(said.WordAt(at)))
            {
                var from = Joints.Contains(said.WordAt(start)) ? start + 1 : start;
                if (from < at)
                {
                    yield return new TokenSpan(from, at);
                }

                start = at;
            }
        }
    }

    private Heard PartOf(Heard heard, TokenSpan span)
    {
        var text = heard.Said.Utterance.Quote(span);
        var words = Utterance.Read(text).Tokens.Select(token => token.Word);
        var asMoney = listener.UnderstandAs(text, heard.Turn.Today, Intent.LogSpend);
        var said = asMoney.Slots.Amounts.Count > 0 && words.Any(Money.Contains) ? asMoney : listener.UnderstandAs(text, heard.Turn.Today, Intent.Update);
        return heard with { Said = said };
    }

    /// <summary>It says how something goes and of what, or how much was spent.</summary>
    private static bool IsUpdate(Heard part, IReadOnlyList<AccountBook> read) => UpdateReader.Read(part, UpdateHearing.NamesIn(part, read)) switch
    {
        { Kind: UpdateKind.Spent or UpdateKind.Committed, Amount: not null } => true,
        { Kind: UpdateKind.NewMilestone, Title: not null, Day: not null } => true,
        { Kind: UpdateKind.State } order => Subjects.MilestonesIn(part, read).Count > 0 || (order.Colour is not null && Subjects.AccountsIn(part).Count > 0),
        _ => false,
    };
}
