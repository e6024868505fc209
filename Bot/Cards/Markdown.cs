using System.Buffers;
using System.Text;

namespace AccountBot.Cards;

/// <summary>
/// Makes text show literally where a card reads Markdown. Only what would act is escaped, so that "Pass-through" and
/// "£4,000 (2 of 3)" stay as they are in a log or a notification.
/// </summary>
internal static class Markdown
{
    private const string ActsAnywhere = "*_`~[]";
    private static readonly SearchValues<char> EntityCharacters = SearchValues.Create("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private const string Escapable = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    public static string Escape(string literal)
    {
        var safe = new StringBuilder(literal.Length + 8);
        for (var at = 0; at < literal.Length; at++)
        {
            if (Acts(literal, at))
            {
                safe.Append('\\');
            }

            safe.Append(literal[at]);
        }

        return safe.ToString();
    }

    private static bool Acts(string text, int at) => text[at] switch
    {
        '\\' => at + 1 == text.Length || Escapable.Contains(text[at + 1], StringComparison.Ordinal),
        '_' => !(IsWord(text, at - 1) && IsWord(text, at + 1)),
        // {{DATE(…)}} is the client's own template; a mark before each brace takes its meaning away.
        '{' or '}' => Neighbour(text, at, text[at]),
        // <at>…</at> is a mention, &lt; an entity.
        '<' => at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] is '/' or '!'),
        '&' => OpensEntity(text.AsSpan(at + 1)),
        '#' or '>' or '+' or '-' or '=' => OpensLine(text, at),
        '.' or ')' => EndsListNumber(text, at),
        var other => ActsAnywhere.Contains(other, StringComparison.Ordinal),
    };

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool Neighbour(string text, int at, char same) =>
        (at > 0 && text[at - 1] == same) || (at + 1 < text.Length && text[at + 1] == same);

    private static bool OpensEntity(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept(EntityCharacters);
        return length > 0 && rest[length] == ';';
    }

    private static bool OpensLine(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(' ');
        return before.IsEmpty || before[^1] is '\n' or '\r';
    }

    private static bool EndsListNumber(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start < at && OpensLine(text, start) && (at + 1 == text.Length || text[at + 1] == ' ');
    }
}
