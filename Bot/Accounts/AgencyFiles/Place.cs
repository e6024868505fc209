using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles;

/// <summary>A value of a JSON file together with its path, so that whatever is found wrong can say where.</summary>
/// <remarks>
/// Asking for what is not there, or is of another type, answers with nothing: checks can look at a broken file.
/// A class, since queries over a struct are compiled anew for it, which the start of the program would wait for.
/// </remarks>
internal sealed class Place(JsonElement json, string path = "", string name = "")
{
    private const int Quotable = 60;

    public JsonElement Json => json;

    public string Path => path;

    /// <summary>The key that it stands under; empty for an entry of a list.</summary>
    public string Name => name;

    public bool IsObject => json.ValueKind == JsonValueKind.Object;

    public string? Text => json.ValueKind == JsonValueKind.String ? json.GetString() : null;

    /// <summary>Null too for a number that no decimal holds.</summary>
    public decimal? Number => json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var number) ? number : null;

    public IEnumerable<Place> Items => json.ValueKind == JsonValueKind.Array
        ? json.EnumerateArray().Select((item, index) => new Place(item, $"{path}[{index}]"))
        : [];

    public IEnumerable<Place> Members => IsObject
        ? json.EnumerateObject().Select(member => new Place(member.Value, PathOf(member.Name), member.Name))
        : [];

    public Place? Member(string key) => IsObject && json.TryGetProperty(key, out var value) ? new Place(value, PathOf(key), key) : null;

    public IEnumerable<Place> ItemsOf(string key) => Member(key)?.Items ?? [];

    public IEnumerable<Place> MembersOf(string key) => Member(key)?.Members ?? [];

    public AgencyFault Fault(string what) => new(path, what);

    /// <summary>The value as it is written, cut where it is long.</summary>
    public string Quote()
    {
        var raw = json.GetRawText();
        return raw.Length <= Quotable ? raw : $"{raw[..Quotable]}…";
    }

    public string PathOf(string key) => (Plain(key), path.Length) switch
    {
        (true, 0) => key,
        (true, _) => $"{path}.{key}",
        _ => $"{path}[\"{JsonEncodedText.Encode(key)}\"]",
    };

    // Any other name would make a path that reads as something else, or that breaks the line.
    private static bool Plain(string key) =>
        key.Length > 0 && key.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '$' or ' ');
}
