namespace AccountBot.Accounts.AgencyFiles;

/// <summary>Something wrong in an agency file.</summary>
/// <param name="Path">Where: a value's path (<c>accounts[3].team.AM[0]</c>), or line and column of what is not JSON.</param>
/// <param name="What">What is wrong with it, in words for whoever mends the file.</param>
public sealed record AgencyFault(string Path, string What)
{
    /// <summary>One line, whatever the names that it quotes.</summary>
    public override string ToString() => (Path.Length == 0 ? What : $"{Path}: {What}").ReplaceLineEndings(" ");
}
