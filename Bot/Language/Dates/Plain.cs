namespace AccountBot.Language.Dates;

/// <summary>A day or a stretch without a limit before it.</summary>
internal static class Plain
{
    public static DateMention? Read(DateScan scan, int at) => Anchors.Read(scan, at)?.AsMention(scan, at);
}
