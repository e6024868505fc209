using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Content;

/// <summary>Which clause of a message hands content over: what the others say is of other things, and no stage of this one.</summary>
internal sealed class ContentClauses(Listener listener, Accounts.Agency agency)
{
    // "…, and on track" and "it is late" go on about the same thing.
    private static readonly string[] Pointing = ["it", "its", "this", "that", "they", "all", "on", "at", "is", "are", "now", "still", "not", "late", "done", "both"];

    /// <returns>The clause that hands over, or all where it is one; and what else the message says.</returns>
    public (Heard Heard, IReadOnlyList<string> Besides) Of(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var said = heard.Said.Utterance;
        var parts = Clauses.Of(said).Where(clause => !Clauses.Hangs(said, clause)).Select(said.Quote).ToList();
        var others = parts.Where(part => IsUpdate(heard, part, read)).ToList();
        var handing = parts.Except(others, StringComparer.Ordinal).ToList();
        return others.Count == 0 || handing.Count == 0
            ? (heard, [])
            : (heard with { Said = listener.UnderstandAs(string.Join(", ", handing), heard.Turn.Today, Intent.HandContent) }, others);
    }

    /// <summary>It says how something of its own goes.</summary>
    private bool IsUpdate(Heard heard, string part, IReadOnlyList<AccountBook> read)
    {
        var alone = heard with { Said = listener.UnderstandAs(part, heard.Turn.Today, Intent.Update) };
        return ContentReader.StageOf(alone.Said.Utterance, agency.Stages, Subjects.TitleTokensIn(alone, read)) is null
            && UpdateReader.Read(alone, new HashSet<int>()) is { Kind: UpdateKind.State, State: not null }
            && !Pointing.Contains(alone.Said.Utterance.WordAt(0));
    }
}
