using AccountBot.Accounts.AgencyFiles.Schemas;

namespace AccountBot.Accounts.AgencyFiles.Reading;

/// <summary>Typed values of a file that fits its schema; a value that is left out is null.</summary>
internal static class Values
{
    public static string? Text(this Place place, string name) => place.Member(name)?.Text;

    /// <summary>For what the schema requires.</summary>
    public static string TextOf(this Place place, string name) => place.Text(name)!;

    public static decimal? Number(this Place place, string name) => place.Member(name)?.Number;

    public static int? Count(this Place place, string name) => (int?)place.Number(name);

    public static bool? Flag(this Place place, string name) => place.Member(name)?.Json.GetBoolean();

    public static PersonId? Person(this Place place, string name) =>
        PersonId.TryParse(place.Text(name), out var id) ? id : null;

    public static DateOnly? Day(this Place place, string name) =>
        Formats.TryDay(place.Text(name), out var day) ? day : null;

    public static TimeZoneInfo? Zone(this Place place, string name) =>
        place.Text(name) is { } zone ? TimeZoneInfo.FindSystemTimeZoneById(zone) : null;

    public static IReadOnlyList<string> Texts(this Place place, string name) => [.. place.ItemsOf(name).Select(item => item.Text!)];

    /// <summary>An enum value by the word that the file has for it: <c>on track</c> is <c>OnTrack</c>.</summary>
    public static T? Word<T>(this Place place, string name)
        where T : struct, Enum =>
        place.Text(name) is { } word ? WordOf<T>(word) : null;

    public static T WordOf<T>(string word)
        where T : struct, Enum =>
        Enum.Parse<T>(word.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
