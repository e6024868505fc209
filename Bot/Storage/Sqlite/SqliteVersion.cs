using System.Globalization;

namespace AccountBot.Storage.Sqlite;

/// <summary>A row's version as the ETag that the world above sees.</summary>
internal static class SqliteVersion
{
    public static string ToETag(long version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>An ETag that is none of ours fits no row.</summary>
    public static long FromETag(string etag) =>
        long.TryParse(etag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
}
