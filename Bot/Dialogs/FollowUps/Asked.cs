using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Dialogs.FollowUps;

/// <summary>The question asked before, to be asked of something else.</summary>
/// <param name="Accounts">Those that it was about.</param>
internal sealed record Asked(Topic Topic, IReadOnlyList<Membership> Accounts)
{
    /// <summary>The same question with the names of other accounts in the place of those that it named, or behind it where it named none.</summary>
    public string Of(IReadOnlyList<Membership> others)
    {
        var said = Utterance.Read(Topic.Question);
        var names = Says.List(others.Select(other => other.Name));
        var named = NameMatcher.Find(said, Accounts.Select(account => new Named<Membership>(account, [.. account.Names, account.Client]))).Fits;
        return named.Count == 0 ? $"{said.Text.TrimEnd('?', '.', '!')} on {names}" : Replaced(said, named, names);
    }

    private static string Replaced(Utterance said, IReadOnlyList<NameMatch<Membership>> named, string names)
    {
        var (first, last) = (said.Tokens[named.Min(match => match.Span.Start)], said.Tokens[named.Max(match => match.Span.End) - 1]);
        return said.Text[..first.Start] + names + said.Text[last.End..];
    }
}
