using AccountBot.Accounts;
using AccountBot.Accounts.Readers;
using AccountBot.Capabilities.Digests;

namespace AccountBot.Tests.Capabilities.Digests;

/// <summary>What is kept of a reader does not grow with the accounts that they had.</summary>
public sealed class DigestKeepingTests
{
    [Fact]
    public void What_was_seen_on_accounts_that_are_somebodys_no_more_goes_with_the_next_digest()
    {
        var settings = ReaderSettings.Usual with { Looked = Kept("brand", "gone"), Reported = Kept("brand", "gone") };

        var told = new Digest([], [TestBook.Account()], Policy.Default).Told(settings);

        Assert.Equal(["brand"], told.Looked.Keys);
        Assert.Equal(["brand"], told.Reported.Keys);
    }

    [Fact]
    public void A_claimed_row_holds_what_another_try_needs_and_no_more()
    {
        string[] many = [.. Enumerable.Range(0, 1000).Select(no => $"account-{no}")];
        var settings = ReaderSettings.Usual with { Looked = Kept(many), Reported = Kept(many), Told = new Dictionary<string, long>(StringComparer.Ordinal) { ["brand"] = 7 } };

        var row = new DigestBody(TestBook.Ana, Plan: 1, DigestBody.NeededOf(settings)).Write();

        Assert.InRange(row.Length, 1, 1000);
        Assert.Equal(7, DigestBody.Read(row).Before!.Told["brand"]);
    }

    private static Dictionary<string, ReportedUpTo> Kept(params IEnumerable<string> accounts) =>
        accounts.ToDictionary(account => account, _ => new ReportedUpTo(1, DateTimeOffset.UnixEpoch), StringComparer.Ordinal);
}
