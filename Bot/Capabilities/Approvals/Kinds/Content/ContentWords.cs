using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals.Kinds.Content;

/// <summary>What is said of content that is released.</summary>
internal static class ContentWords
{
    public const string MilestoneLabel = "Content";
    public const string MilestoneWanted = "Choose what is to be released.";
    public const string VersionLabel = "Version";
    public const string VersionWanted = "Say which version, for example 3.";
    public const string NoVersion = "Which version is to be released? A release is of one version and no other.";

    public static string Choice(MilestoneFacts milestone) => milestone.Version is { } version ? $"{milestone.Title} (version {version})" : milestone.Title;

    public static string NoSuchContent(AccountBook book) => book.Milestones.Count == 0
        ? $"{book.Head.Name} has nothing open, so there is nothing to release."
        : $"What of {book.Head.Name} is to be released?";

    public static string Summary(MilestoneFacts milestone, string version) => $"Release of {milestone.Title}, version {version}";

    public static string OtherVersion(MilestoneFacts milestone, string asked) =>
        $"{milestone.Title} stands at version {milestone.Version} now, not at {asked}: a release is of the version that was shown.";

    public static string ReleasedAlready(MilestoneFacts milestone) => $"{milestone.Title} is released in version {milestone.Released} already.";

    public static string Gone(string title) => $"{title} is no longer open, so there is nothing to release.";

    public static string Outcome(string title, string version) => $"{title} is released in version {version}.";

    public static IReadOnlyList<Fact> Known(MilestoneFacts? milestone, string? version) =>
    [
        .. milestone is null ? Array.Empty<Fact>() : [new Fact("Content", milestone.Title)],
        .. version is null ? Array.Empty<Fact>() : [new Fact("Version", version)],
    ];

    /// <param name="before">The version that was released before this one.</param>
    public static IReadOnlyList<Fact> Facts(MilestoneFacts? milestone, string title, string version, string? before) =>
    [
        new("Content", title),
        new("Version", CardText.Bold(version)),
        new("Released so far", before is null ? "nothing" : $"version {before}"),
        .. milestone?.Stage is { } stage ? [new Fact("Stands at", stage)] : Array.Empty<Fact>(),
        .. milestone is not null ? [new Fact("Due", Says.Date(milestone.Due))] : Array.Empty<Fact>(),
    ];
}
