using System.Text.Json;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Accounts.Acts;

/// <summary>
/// Checks an account's audit lines against each other and against the account's head, which holds the number and the hash of the
/// last: none can be changed, left out, put in or cut off at the end without being found. Pure.
/// </summary>
internal static class AuditChain
{
    /// <summary>The first line that is not as it was written; null where all are.</summary>
    /// <param name="rows">All audit rows of the account, in the order of their keys.</param>
    public static AuditFault? FirstBroken(AccountHead head, IEnumerable<Row> rows)
    {
        var (seq, hash) = (0L, "");
        foreach (var row in rows)
        {
            seq++;
            if (FaultOf(head.Id, row, seq, hash) is { } fault)
            {
                return new AuditFault(seq, fault);
            }

            hash = AuditLine.HashOf(Document.TextOf(row));
        }

        return (seq - head.Seq, hash == head.Hash) switch
        {
            (0, true) => null,
            (0, false) => new AuditFault(seq, "is not the line that the account ends with"),
            ( > 0, _) => new AuditFault(head.Seq + 1, "stands behind the last line that the account knows"),
            _ => new AuditFault(seq + 1, "is missing"),
        };
    }

    private static string? FaultOf(AccountId account, Row row, long seq, string previous)
    {
        if (row.Key != AccountKeys.Audit(account, seq))
        {
            return "is missing";
        }

        if (row.Properties.Text(AuditLine.HashProperty) != AuditLine.HashOf(Document.TextOf(row)))
        {
            return "was changed";
        }

        return LineOf(row) switch
        {
            null => "cannot be read",
            { } line when line.Seq != seq => "bears another number",
            { } line when line.Previous != previous => "does not follow the line before it",
            _ => null,
        };
    }

    private static AuditLine? LineOf(Row row)
    {
        try
        {
            return Document.Read<AuditLine>(row);
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException)
        {
            return null;
        }
    }
}

/// <param name="Seq">The line's number.</param>
/// <param name="What">What is wrong with it.</param>
internal sealed record AuditFault(long Seq, string What);
