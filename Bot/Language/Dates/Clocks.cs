namespace AccountBot.Language.Dates;

/// <summary>Times of day: "10am", "10 am", "14:30", "noon", "5 o'clock". Read so that "am" is not taken for a manager.</summary>
internal static class Clocks
{
    public static DateMention? Read(DateScan scan, int at) =>
        Length(scan, at) is > 0 and var length ? new DateMention.Clock(new TokenSpan(at, at + length)) : null;

    private static int Length(DateScan scan, int at)
    {
        var word = scan.Word(at);
        if (word is "noon" or "midday" or "lunchtime")
        {
            return 1;
        }

        if (word.Length == 0 || !char.IsAsciiDigit(word[0]))
        {
            return 0;
        }

        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits switch
        {
            < 0 => word.Length <= 2 && scan.Is(at + 1, "am", "pm", "oclock") ? 2 : 0,
            <= 2 when word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal) => 1,
            <= 2 when word[digits] == ':' && word.Length <= 5 => scan.Is(at + 1, "am", "pm") ? 2 : 1,
            _ => 0,
        };
    }
}
