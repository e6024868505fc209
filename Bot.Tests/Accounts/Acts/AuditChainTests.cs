using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;

namespace AccountBot.Tests.Accounts.Acts;

/// <summary>Whatever is done to an account's audit lines behind the bot's back is found, and the first line that it was done to is named.</summary>
public sealed class AuditChainTests
{
    private static readonly AccountId Account = AccountId.Parse("orlavex");

    [Fact]
    public void Lines_as_they_were_written_are_sound()
    {
        var (head, rows) = Write(5);

        Assert.Null(AuditChain.FirstBroken(head, rows));
    }

    [Fact]
    public void An_account_to_which_nothing_happened_is_sound()
    {
        var (head, rows) = Write(0);

        Assert.Null(AuditChain.FirstBroken(head, rows));
    }

    [Theory]
    [InlineData("changed", 3, "was changed")]
    [InlineData("changed with its hash", 4, "does not follow the line before it")]
    [InlineData("last changed with its hash", 5, "is not the line that the account ends with")]
    [InlineData("unreadable with its hash", 3, "cannot be read")]
    [InlineData("taken out", 3, "is missing")]
    [InlineData("taken out and closed up", 3, "bears another number")]
    [InlineData("first taken out", 1, "is missing")]
    [InlineData("last taken out", 5, "is missing")]
    [InlineData("all taken out", 1, "is missing")]
    [InlineData("one added", 6, "stands behind the last line that the account knows")]
    public void The_first_broken_line_is_named(string how, long seq, string what)
    {
        var (head, rows) = Write(5);

        Assert.Equal(new AuditFault(seq, what), AuditChain.FirstBroken(head, Break(how, rows)));
    }

    private static IEnumerable<Row> Break(string how, List<Row> rows) => how switch
    {
        "changed" => With(rows, 2, Forge(rows[2], keepsHash: true)),
        "changed with its hash" => With(rows, 2, Forge(rows[2], keepsHash: false)),
        "last changed with its hash" => With(rows, 4, Forge(rows[4], keepsHash: false)),
        "unreadable with its hash" => With(rows, 2, New(rows[2].Key, "{", AuditLine.HashOf("{"))),
        "taken out" => rows.Where((_, index) => index != 2),
        "taken out and closed up" => rows.Take(2).Concat(rows.Skip(3).Select(row => row with { Key = AccountKeys.Audit(Account, Line(row).Seq - 1) })),
        "first taken out" => rows.Skip(1),
        "last taken out" => rows.Take(4),
        "all taken out" => [],
        "one added" => [.. rows, .. Write(6).Rows.Skip(5)],
        _ => throw new ArgumentOutOfRangeException(nameof(how)),
    };

    private static IEnumerable<Row> With(List<Row> rows, int index, Row row) => rows.Select((old, at) => at == index ? row : old);

    /// <summary>Another amount in the same line.</summary>
    private static Row Forge(Row row, bool keepsHash)
    {
        var text = Document.TextOf(row).Replace("£1,000", "£9,000", StringComparison.Ordinal).Replace("\\u00A31,000", "\\u00A39,000", StringComparison.Ordinal);
        Assert.NotEqual(Document.TextOf(row), text);
        return New(row.Key, text, keepsHash ? row.Properties.Text(AuditLine.HashProperty)! : AuditLine.HashOf(text));
    }

    private static Row New(string key, string text, string hash) => new("a0", key, new Properties { { "v", 1L }, { "doc", text }, { AuditLine.HashProperty, hash } }, "\"1\"");

    private static AuditLine Line(Row row) => Document.Read<AuditLine>(row);

    private static (AccountHead Head, List<Row> Rows) Write(int lines)
    {
        var head = new AccountHead(Account, "Orlavex", "Client", [], Status: null, Strategy: null, Period: null, [], 0, "", 0);
        var rows = new List<Row>();
        for (var seq = 1; seq <= lines; seq++)
        {
            var line = new AuditLine(seq, DateTimeOffset.UnixEpoch, PersonId.Parse("5eed0000-0001-4000-8000-000000000001"), "Tom", "budget.approved", "Fees", "£1,000", "£2,000", Reason: null, "source", head.Hash);
            var (row, hash) = line.ToRow();
            rows.Add(new Row("a0", AccountKeys.Audit(Account, seq), row, "\"1\""));
            head = head with { Seq = seq, Hash = hash };
        }

        return (head, rows);
    }
}
