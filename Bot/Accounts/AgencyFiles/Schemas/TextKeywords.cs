using System.Text.Json;
using System.Text.RegularExpressions;

namespace AccountBot.Accounts.AgencyFiles.Schemas;

internal static class TextKeywords
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static Check MinLength(JsonElement keyword)
    {
        var least = keyword.GetInt32();
        var wanted = least == 1 ? "must not be empty" : $"must have at least {least} characters";
        return place => place.Text?.Length < least ? [place.Fault(wanted)] : [];
    }

    public static Check MaxLength(JsonElement keyword)
    {
        var most = keyword.GetInt32();
        return place => place.Text?.Length > most ? [place.Fault($"must not be longer than {most} characters")] : [];
    }

    public static Check Pattern(JsonElement keyword)
    {
        var written = keyword.GetString()!;
        var pattern = new Regex(AsInJavaScript(written), RegexOptions.ECMAScript, Patience);
        return place => place.Text is { } text && !pattern.IsMatch(text)
            ? [place.Fault($"must look like {written}, and is {place.Quote()}")]
            : [];
    }

    public static Check Format(JsonElement keyword)
    {
        var (fits, example) = Formats.Of(keyword.GetString()!);
        return place => place.Text is { } text && !fits(text)
            ? [place.Fault($"must be {example}, and is {place.Quote()}")]
            : [];
    }

    // A schema's $ is the very end; .NET's lets a line feed follow.
    private static string AsInJavaScript(string pattern) =>
        pattern.EndsWith('$') && !pattern.EndsWith(@"\$", StringComparison.Ordinal) ? $@"{pattern[..^1]}\z" : pattern;
}
