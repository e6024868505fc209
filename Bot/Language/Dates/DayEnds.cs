namespace AccountBot.Language.Dates;

/// <summary>End of play, close of business and their short forms: the day is the same.</summary>
internal static class DayEnds
{
    public static int? Past(DateScan scan, int at) => scan.Word(at) switch
    {
        "eop" or "cop" or "eod" or "cob" => at + 1,
        "end" or "close" when scan.Is(at + 1, "of") && scan.Is(at + 2, "play", "business", "day", "today") =>
            scan.Is(at + 2, "today") ? at + 2 : at + 3,
        "end" or "close" when scan.Follow(at + 1, "of", "the", "day") => at + 4,
        _ => null,
    };

    public static int PastSuffix(DateScan scan, int at) => scan.Said.EndsSentence(at) ? at : Past(scan, at) ?? at;
}
