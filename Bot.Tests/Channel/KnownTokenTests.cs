using AccountBot.Channel;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AccountBot.Tests.Channel;

/// <summary>A token that was found good need not be checked again, until it expires or its key goes.</summary>
public sealed class KnownTokenTests
{
    private readonly FakeTimeProvider time = new();
    private readonly OpenIdConnectConfiguration keys = new();

    [Fact]
    public void A_token_is_known_until_it_expires()
    {
        var known = new KnownTokens(time);
        known.Keep("a", Token(), keys);

        Assert.NotNull(known.Find("a", keys));
        Assert.Null(known.Find("A", keys));
        time.Advance(TimeSpan.FromHours(1));
        Assert.Null(known.Find("a", keys));
    }

    [Fact]
    public void A_token_is_known_for_the_keys_alone_that_it_was_checked_with()
    {
        var known = new KnownTokens(time);
        known.Keep("a", Token(), keys);
        var newer = new OpenIdConnectConfiguration();

        Assert.Null(known.Find("a", newer));
        known.Keep("b", Token(), newer);
        Assert.NotNull(known.Find("b", newer));
        Assert.Null(known.Find("a", newer));
    }

    [Fact]
    public void There_are_never_so_many_that_they_fill_the_memory()
    {
        var known = new KnownTokens(time);
        foreach (var number in Enumerable.Range(0, 5000))
        {
            known.Keep($"{number}", Token(), keys);
        }

        Assert.Null(known.Find("0", keys));
        Assert.NotNull(known.Find("4999", keys));
    }

    private ValidatedToken Token() => new("https://smba.trafficmanager.net/emea/", ["msteams"], time.GetUtcNow().AddHours(1));
}
