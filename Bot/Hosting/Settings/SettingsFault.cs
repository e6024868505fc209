namespace AccountBot.Hosting.Settings;

/// <summary>A setting that cannot work.</summary>
/// <param name="Key">Its key as the documentation writes it.</param>
/// <param name="What">What is wrong, and what would be right. Never the value of a secret.</param>
internal sealed record SettingsFault(string Key, string What)
{
    /// <summary>One line, whatever the value that it quotes.</summary>
    public override string ToString() => $"{Key}: {What}".ReplaceLineEndings(" ");
}
