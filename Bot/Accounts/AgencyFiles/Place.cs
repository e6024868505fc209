using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles;

/// <summary>A value of a JSON file together with its path, so that whatever is found wrong can say where.</summary>
/// <remarks>Asking for what is not there, or is of another type, answers with nothing: checks can look at a broken file.</remarks>
internal readonly record struct Place(JsonElement Json, string Path = "")
{
    private const int Quotable = 60;

    public bool IsObject => Json.ValueKind == JsonValueKind.Object;

    public string? Text => Json.ValueKind == JsonValueKind.String ? Json.GetString() : null;

    /// <summary>Null too for a number that no decimal holds.</summary>
    public decimal? Number => Json.ValueKind == JsonValueKind.Number && Json.TryGetDecimal(out var number) ? number : null;

    public IEnumerable<Place> Items
    {
        get
        {
            var path = Path;
            return Json.ValueKind == JsonValueKind.Array
                ? Json.EnumerateArray().Select((item, index) => new Place(item, $"{path}[{index}]"))
                : [];
        }
    }

    public IEnumerable<(string Name, Place Value)> Members
    {
        get
        {
            var self = this;
            return IsObject
                ? Json.EnumerateObject().Select(member => (member.Name, new Place(member.Value, self.PathOf(member.Name))))
                : [];
        }
    }

    public Place? Member(string name) =>
        IsObject && Json.TryGetProperty(name, out var value) ? new Place(value, PathOf(name)) : null;

    public IEnumerable<Place> ItemsOf(string name) => Member(name)?.Items ?? [];

    public AgencyFault Fault(string what) => new(Path, what);

    /// <summary>The value as it is written, cut where it is long.</summary>
    public string Quote()
    {
        var raw = Json.GetRawText();
        return raw.Length <= Quotable ? raw : $"{raw[..Quotable]}…";
    }

    public string PathOf(string name) => (Plain(name), Path.Length) switch
    {
        (true, 0) => name,
        (true, _) => $"{Path}.{name}",
        _ => $"{Path}[\"{JsonEncodedText.Encode(name)}\"]",
    };

    // Any other name would make a path that reads as something else, or that breaks the line.
    private static bool Plain(string name) =>
        name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '$' or ' ');
}
