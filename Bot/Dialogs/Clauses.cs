using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>The clauses of what somebody typed, each of which may say something of its own. Pure.</summary>
internal static class Clauses
{
    private static readonly string[] Joints = ["and", "then", "also", "plus", "but", "while"];

    // Why, or under which condition: that is told of the clause before it, and nothing by itself.
    private static readonly string[] Hanging = ["because", "since", "as", "so", "if", "unless", "when", "once", "until", "cos", "although", "though"];

    public static IEnumerable<TokenSpan> Of(Utterance said)
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

    public static bool Hangs(Utterance said, TokenSpan clause) => Hanging.Contains(said.WordAt(clause.Start));

    /// <summary>Whether it is set beside the clause before it ("and the invoice is done"), so that it is no reason of that one.</summary>
    public static bool IsJoined(Utterance said, TokenSpan clause) => said.WordAt(clause.Start - 1) is "and" or "also" or "plus" or "then";
}
