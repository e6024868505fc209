using AccountBot.Accounts;
using AccountBot.Accounts.Readers;

namespace AccountBot.Capabilities.Digests.Preferences;

/// <summary>How somebody wants to hear of things.</summary>
internal abstract record Wish
{
    /// <param name="Until">The day on which it is told again; null until the reader says otherwise.</param>
    public sealed record Mute(IReadOnlyList<Membership> Accounts, IReadOnlyList<NewsKind> Kinds, DateOnly? Until) : Wish
    {
        public IEnumerable<string> Keys => [.. Accounts.Select(account => account.Account.ToString()), .. Kinds.Select(kind => kind.ToString())];
    }

    /// <summary>Neither accounts nor kinds are everything that was muted.</summary>
    public sealed record Unmute(IReadOnlyList<Membership> Accounts, IReadOnlyList<NewsKind> Kinds) : Wish;

    /// <summary>No digest before this day.</summary>
    public sealed record OnlyUrgent(DateOnly Until) : Wish;

    /// <summary>Digests as usual again, at once.</summary>
    public sealed record Everything : Wish;

    public sealed record Quiet(TimeOnly From, TimeOnly To) : Wish;

    public sealed record NoQuiet : Wish;

    public sealed record DigestAt(TimeOnly At) : Wish;

    /// <summary>What is set, told.</summary>
    public sealed record Show : Wish;
}
