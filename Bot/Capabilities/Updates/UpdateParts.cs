using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>Several updates in one message: "deck done, abstract at risk because the KOL is away, spent 2k on media".</summary>
internal sealed class UpdateParts(Listener listener)
{
    private static readonly string[] Money = ["spent", "spend", "paid", "committed", "ordered"];

    // Changes that have an answer of their own.
    private static readonly Intent[] Elsewhere = [Intent.MoveDeadline, Intent.ChangeBudget, Intent.ReleaseContent, Intent.ChangePlan, Intent.HandContent, Intent.RaiseIssue];

    /// <summary>Each update by itself, with its reasons. The words themselves mean that the message says one thing and nothing else.</summary>
    public IReadOnlyList<Heard> Of(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var parts = new List<TokenSpan>();
        int? before = null;
        var isElsewhere = false;
        foreach (var clause in Clauses.Of(heard.Said.Utterance))
        {
            if (!Clauses.Hangs(heard.Said.Utterance, clause) && IsUpdate(PartOf(heard, clause), read, isJoined: Clauses.IsJoined(heard.Said.Utterance, clause)))
            {
                parts.Add(new TokenSpan(before ?? clause.Start, clause.End));
                before = null;
            }
            else if (IsElsewhere(heard, clause))
            {
                isElsewhere = true;
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

        return parts.Count > 1 || (parts.Count == 1 && isElsewhere) ? [.. parts.Select(part => PartOf(heard, part))] : [heard];
    }

    /// <summary>What else the message asks for, which is no update: it is not dropped unsaid.</summary>
    public IReadOnlyList<string> Others(Heard heard)
    {
        var clauses = Clauses.Of(heard.Said.Utterance).Where(clause => !Clauses.Hangs(heard.Said.Utterance, clause)).ToList();
        return clauses.Count < 2 ? [] : [.. clauses.Where(clause => IsElsewhere(heard, clause)).Select(heard.Said.Utterance.Quote)];
    }

    private bool IsElsewhere(Heard heard, TokenSpan clause) =>
        listener.Understand(heard.Said.Utterance.Quote(clause), heard.Turn.Today) is { IsSure: true } said && Elsewhere.Contains(said.Intent);

    private Heard PartOf(Heard heard, TokenSpan span)
    {
        var text = heard.Said.Utterance.Quote(span);
        var words = Utterance.Read(text).Tokens.Select(token => token.Word);
        var asMoney = listener.UnderstandAs(text, heard.Turn.Today, Intent.LogSpend);
        var said = asMoney.Slots.Amounts.Count > 0 && words.Any(Money.Contains) ? asMoney : listener.UnderstandAs(text, heard.Turn.Today, Intent.Update);
        return heard with { Said = said };
    }

    /// <summary>It says how something goes and of what, or how much was spent. Of what is not known is asked, where it is no reason of what was said before.</summary>
    private static bool IsUpdate(Heard part, IReadOnlyList<AccountBook> read, bool isJoined) => UpdateReader.Read(part, UpdateHearing.NamesIn(part, read)) switch
    {
        { Kind: UpdateKind.Spent or UpdateKind.Committed, Amount: not null } => true,
        { Kind: UpdateKind.NewMilestone, Title: not null, Day: not null } => true,
        { Kind: UpdateKind.State } order => Subjects.MilestonesIn(part, read).Count > 0 || (order.Colour is not null && Subjects.AccountsIn(part).Count > 0) || (isJoined && part.Said.Slots.Leftover.Count > 0),
        _ => false,
    };
}
