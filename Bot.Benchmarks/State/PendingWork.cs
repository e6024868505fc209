using Microsoft.Data.Sqlite;

namespace AccountBot.Benchmarks.State;

/// <summary>
/// Looks into a store's file for work that is due or in hand: not the next mornings, and not the rows that stand by in case an order
/// should be cut short, which stay for their ten seconds though it was carried out.
/// </summary>
internal static class PendingWork
{
    public static long In(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM rows WHERE key LIKE '~w~%' AND properties NOT LIKE '%\"morning\"%' AND properties NOT LIKE '%\"dialogs.claim\"%'";
        return (long)command.ExecuteScalar()!;
    }
}
