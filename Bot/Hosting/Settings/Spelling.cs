namespace AccountBot.Hosting.Settings;

internal static class Spelling
{
    /// <summary>The one of some words that takes the fewest letters to change, case aside.</summary>
    public static string Nearest(string word, IEnumerable<string> words) =>
        words.MinBy(each => Distance(word.ToLowerInvariant(), each.ToLowerInvariant()))!;

    /// <summary>Letters to add, drop or replace (Levenshtein).</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
