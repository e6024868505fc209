namespace AccountBot.Language.Text;

/// <summary>How far apart two words are in slips of the fingers: a letter more, less, other, or two swapped (Damerau).</summary>
internal static class EditDistance
{
    private const int LongestCompared = 64;

    /// <summary>The number of slips, or <paramref name="most"/> + 1 where there are more.</summary>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || Math.Max(one.Length, other.Length) > LongestCompared)
        {
            return most + 1;
        }

        Span<int> twoBack = stackalloc int[other.Length + 1];
        Span<int> back = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            back[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            if (FillRow(one, other, i, row, back, twoBack) > most)
            {
                return most + 1;
            }

            var spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }

        return Math.Min(back[other.Length], most + 1);
    }

    private static int FillRow(string one, string other, int i, Span<int> row, ReadOnlySpan<int> back, ReadOnlySpan<int> twoBack)
    {
        var least = row[0] = i;
        for (var j = 1; j <= other.Length; j++)
        {
            var same = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = Math.Min(Math.Min(row[j - 1], back[j]) + 1, back[j - 1] + same);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
            {
                row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
            }

            least = Math.Min(least, row[j]);
        }

        return least;
    }
}
