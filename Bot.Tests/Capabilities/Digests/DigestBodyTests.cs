using AccountBot.Accounts;
using AccountBot.Accounts.Readers;
using AccountBot.Capabilities.Digests;

namespace AccountBot.Tests.Capabilities.Digests;

/// <summary>What a digest's row keeps for another try.</summary>
public sealed class DigestBodyTests
{
    [Fact]
    public void Another_try_is_muted_for_as_long_as_the_first()
    {
        var until = new DateOnly(2026, 3, 6);
        var settings = ReaderSettings.Usual with { MutedKinds = [NewsKind.Budget], MutedUntil = new Dictionary<string, DateOnly>(StringComparer.Ordinal) { [nameof(NewsKind.Budget)] = until } };
        var body = new DigestBody(PersonId.Parse("5eed0000-0001-4000-8000-000000000001"), Plan: 1, DigestBody.NeededOf(settings));

        var kept = DigestBody.Read(body.Write()).Before!;

        Assert.True(kept.Mutes(AccountId.Parse("any"), NewsKind.Budget, until.AddDays(-1)));
        Assert.False(kept.Mutes(AccountId.Parse("any"), NewsKind.Budget, until));
    }
}
