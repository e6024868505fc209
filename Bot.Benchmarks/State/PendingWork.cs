using Microsoft.Data.Sqlite;

namespace AccountBot.Benchmarks.State;

/// <summary>
/// Looks into a store's file for work that is due or in hand: not what is planned for later, and not the rows that stand by in case an
/// order should be cut short, which stay for their ten seconds though it was carried out.
/// </summary>
internal static class PendingWork
{
    private static readonly TimeSpan InHand = TimeSpan.FromSeconds(5);

    public static long In(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM rows WHERE key > '~w~' AND key < $until AND properties NOT LIKE '%\"dialogs.claim\"%'";
        command.Parameters.AddWithValue("$until", $"~w~{(TimeProvider.System.GetUtcNow() + InHand).ToUnixTimeMilliseconds():D14}");
        return (long)command.ExecuteScalar()!;
    }
}
