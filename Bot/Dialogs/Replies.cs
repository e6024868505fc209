using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>Whether words answer what the bot asked back, or begin something of their own. Taking a question for an answer is the worse mistake.</summary>
internal static class Replies
{
    private const int FewWords = 4;
    private const int SomeWords = 8;

    /// <summary>"pass-through", "the US one please", "no, make it 5k": a few words, or some that mean nothing by themselves. No question.</summary>
    public static bool IsShort(Heard heard)
    {
        var words = heard.Said.Utterance.Tokens.Count;
        return !heard.Said.Utterance.Text.Contains('?', StringComparison.Ordinal)
            && (words <= FewWords || (words <= SomeWords && heard.Said.Intent is Intent.Unknown or Intent.ChangeBudget or Intent.MoveDeadline));
    }
}
