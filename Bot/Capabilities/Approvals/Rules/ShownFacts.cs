using System.Security.Cryptography;
using System.Text;
using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;

namespace AccountBot.Capabilities.Approvals.Rules;

/// <summary>
/// What a card showed when it was drawn, as its button carries it: a digest of each fact, and not the fact, for what comes back from a client is
/// believed in nothing. Pure.
/// </summary>
internal static class ShownFacts
{
    private const int Length = 8;
    private const char Between = '.';

    public static string Digest(IReadOnlyList<Fact> facts) => string.Join(Between, facts.Select(Digest));

    /// <summary>The facts that are not as the button's card showed them; none where the button says nothing of facts.</summary>
    public static IReadOnlyList<Fact> Moved(string? shown, IReadOnlyList<Fact> now) => shown?.Split(Between) switch
    {
        null => [],
        var digests when digests.Length != now.Count => now,
        var digests => [.. now.Where((fact, index) => Digest(fact) != digests[index])],
    };

    /// <summary>Whether anybody else has set them since the request came to whoever has it now: what people changed themselves is no news to them.</summary>
    public static bool AreNews(IEnumerable<LastSet> sets, ApprovalRequest request, PersonId reader) =>
        sets.Any(set => set.By != reader && set.At > (request.Since ?? request.RaisedAt));

    private static string Digest(Fact fact) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{fact.Title}\n{fact.Value.Literal}")))[..Length];
}
