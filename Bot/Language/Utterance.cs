using AccountBot.Language.Text;

namespace AccountBot.Language;

/// <summary>What somebody typed, cleaned and cut into tokens. Reading never fails, whatever the text.</summary>
public sealed class Utterance
{
    /// <summary>Characters looked at; what comes later is not read, so that no message costs more than a long one.</summary>
    public const int LongestRead = 4_000;

    private Utterance(string text, IReadOnlyList<Token> tokens, bool applauds)
    {
        Text = text;
        Tokens = tokens;
        Applauds = applauds;
    }

    /// <summary>The cleaned text in its original case: plain quotes, dashes and blanks, no emoji.</summary>
    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>A thumb up, a heart or the like was among the emoji.</summary>
    public bool Applauds { get; }

    public static Utterance Read(string raw)
    {
        var cleaned = TextCleaner.Clean(raw ?? string.Empty, LongestRead);
        return new Utterance(cleaned.Text, Tokenizer.Cut(cleaned.Text), cleaned.Applauds);
    }

    /// <summary>The folded word at a place, or nothing before the first and after the last.</summary>
    public string WordAt(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Word : string.Empty;

    /// <summary>A token as it was typed.</summary>
    public ReadOnlySpan<char> Typed(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>What stands between the token before and this one: blanks, punctuation, currency signs.</summary>
    public ReadOnlySpan<char> Gap(int token)
    {
        var from = token == 0 || Tokens.Count == 0 ? 0 : Tokens[token - 1].End;
        var to = token < Tokens.Count ? Tokens[token].Start : Text.Length;
        return Text.AsSpan(from, to - from);
    }

    /// <summary>The words of a span as they were typed.</summary>
    public string Quote(TokenSpan span) =>
        span.Length <= 0 ? string.Empty : Text[Tokens[span.Start].Start..Tokens[span.End - 1].End];

    public Phrase Phrase(TokenSpan span) => new(span, Quote(span));

    /// <summary>Whether a sentence ends before this token.</summary>
    public bool EndsSentence(int token) => Punctuation.EndsSentence(this, token);

    /// <summary>Whether a clause ends before this token: a sentence's end, a comma, a colon, a dash, a bracket.</summary>
    public bool EndsClause(int token) => Punctuation.EndsClause(this, token);
}
