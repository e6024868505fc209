using System.Text;

namespace AccountBot.Storage;

/// <summary>
/// Which partition an account or a person lies in. Sixteen of each: a decision stays one transaction, and all that is due
/// anywhere is 32 range queries. The number is stored at the first start and checked at every later one.
/// </summary>
internal static class Shards
{
    public const int Count = 16;

    public static IReadOnlyList<string> All { get; } =
        [.. Enumerable.Range(0, Count).SelectMany(shard => new[] { Name('a', (uint)shard), Name('p', (uint)shard) })];

    public static IReadOnlyList<string> OfAccounts { get; } = [.. Enumerable.Range(0, Count).Select(shard => Name('a', (uint)shard))];

    public static IReadOnlyList<string> OfPeople { get; } = [.. Enumerable.Range(0, Count).Select(shard => Name('p', (uint)shard))];

    public static string OfAccount(string id) => Name('a', Hash(id) % Count);

    public static string OfPerson(string id) => Name('p', Hash(id) % Count);

    /// <summary>FNV-1a, 32 bits: the same on every machine and in every release, which <c>GetHashCode</c> is not.</summary>
    public static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        return hash;
    }

    private static string Name(char kind, uint shard) => $"{kind}{shard:x}";
}
