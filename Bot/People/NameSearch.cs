namespace AccountBot.People;

/// <summary>How a directory's search takes words: each of them begins a part of the name, or together they begin the mail address.</summary>
internal static class NameSearch
{
    private static readonly char[] Parts = [' ', '-', '.', '\'', '@'];

    public static bool Fits(Person person, string words)
    {
        var wanted = Split(words);
        return wanted.Length > 0
            && (person.Mail?.StartsWith(words.Trim(), StringComparison.OrdinalIgnoreCase) == true
                || Array.TrueForAll(wanted, word => Array.Exists(Split(person.Name), part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>The word that tells most; a mail address is one word. Empty where there is none.</summary>
    public static string LongestWord(string words) => words.Contains('@', StringComparison.Ordinal)
        ? words.Trim().Replace("\"", "", StringComparison.Ordinal)
        : Split(words).Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).MaxBy(word => word.Length) ?? "";

    private static string[] Split(string text) => text.Split(Parts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
