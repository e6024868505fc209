using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Dialogs.FollowUps;

/// <summary>The words by which something leans on what was said before.</summary>
internal sealed class FollowUpWords(Understanding understood)
{
    private readonly Utterance said = understood.Utterance;

    /// <summary>"and …", "what about …", "same for …".</summary>
    public bool Opens => (said.WordAt(0), said.WordAt(1)) is ("and" or "also" or "plus", _) or ("what" or "how", "about") or ("same", "for" or "on" or "with") or ("ok" or "okay" or "right", "and");

    /// <summary>"the other one".</summary>
    public bool SaysOther => Places.Any(at => said.WordAt(at) is "other" && said.WordAt(at + 1) is "one" or "account" or "client" or "brand" or "") && said.Tokens.Count <= 8;

    /// <summary>"who owns that?"</summary>
    public bool AsksForOwner => said.WordAt(0) is "who" or "whos" && Places.Any(at => said.WordAt(at) is "owns" or "own" or "owner" or "doing" or "has" or "got" or "responsible" or "charge");

    /// <summary>The words that point back: "it", "that", "that deadline"; null where none does.</summary>
    public TokenSpan? Pointer => Places.Where(Points).Select(at => (TokenSpan?)new TokenSpan(at, IsPlain(at + 1) ? at + 2 : at + 1)).FirstOrDefault();

    /// <summary>What was said, without its mark at the end.</summary>
    public string Bare => said.Text.TrimEnd('?', '.', '!', ' ');

    /// <summary>Whether nothing else was said than the opening and these names.</summary>
    public bool AreOnly(IReadOnlyList<NameMatch<Membership>> named)
    {
        var tokens = named.SelectMany(match => match.Tokens).ToHashSet();
        return Places.Where(at => !tokens.Contains(at)).All(at => said.WordAt(at) is "and" or "also" or "plus" or "what" or "how" or "about" or "same" or "for" or "on" or "with" or "ok" or "okay" or "right" or "the");
    }

    /// <summary>What was said, with something named in the place of the words that point at it.</summary>
    public string With(TokenSpan pointer, string name) =>
        said.Text[..said.Tokens[pointer.Start].Start] + name + said.Text[said.Tokens[pointer.End - 1].End..];

    private IEnumerable<int> Places => Enumerable.Range(0, said.Tokens.Count);

    // "this week" points at no account.
    private bool Points(int at) => !understood.Slots.Dates.Covers(at)
        && (said.WordAt(at) is "it" || (said.WordAt(at) is "that" or "this" && (IsPlain(at + 1) || IsEnd(at + 1))));

    private bool IsPlain(int at) => said.WordAt(at) is "one" or "deadline" or "milestone" or "account" or "date" or "client" or "brand";

    private bool IsEnd(int at) => at == said.Tokens.Count || understood.Slots.Dates.Covers(at) || said.WordAt(at) is "to" or "by" or "back" or "forward" or "please" or "due" or "for" or "until" or "till";
}
