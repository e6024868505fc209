using System.Globalization;

namespace AccountBot.Hosting.Settings;

/// <summary>Reads settings one by one and gathers what is wrong with them, so that all of it is told at once.</summary>
internal sealed class SettingsSource(IConfiguration configuration, bool development, string contentRoot)
{
    private readonly List<SettingsFault> faults = [];

    public IReadOnlyList<SettingsFault> Faults => faults;

    public bool Development => development;

    public void Fault(string key, string what) => faults.Add(new SettingsFault(key, what));

    /// <summary>The value as written; null where it is unset or blank, which a template leaves behind.</summary>
    public string? Text(string key) => configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The full path, relative ones from the content root.</summary>
    public string PathOf(string key, string usual) => Path.GetFullPath(Text(key) ?? usual, contentRoot);

    public Guid? Id(string key) => Text(key) is { } text ? Id(key, text) : null;

    /// <summary>The id that a text is; a fault of its key where it is none.</summary>
    public Guid? Id(string key, string text)
    {
        if (Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty)
        {
            return id;
        }

        Fault(key, $"'{text}' is no id; it looks like 11111111-1111-4111-8111-111111111111");
        return null;
    }

    /// <summary>A whole number above nothing.</summary>
    public int Count(string key, int usual)
    {
        if (Text(key) is not { } text)
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
        {
            return count;
        }

        Fault(key, $"'{text}' is no whole number above 0");
        return usual;
    }

    public T Choice<T>(string key, T usual)
        where T : struct, Enum
    {
        var text = Text(key);
        var chosen = Enum.GetValues<T>().Where(value => string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (text is not null && chosen.Count == 0)
        {
            Fault(key, $"'{text}' is none of {string.Join(", ", Enum.GetNames<T>())}");
        }

        return chosen.Count == 0 ? usual : chosen[0];
    }

    /// <summary>An address that can be trusted: <c>https</c>, or in Development <c>http</c> on this machine.</summary>
    public Uri? Url(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (Urls.Reject(text, httpOnLoopback: development) is { } reason)
        {
            Fault(key, reason);
            return null;
        }

        return new Uri(text);
    }

    public bool Has(string key) => configuration.GetSection(key).Exists();

    /// <summary>The entries of a list; null where there is none. A list that is there and empty names nobody, and is a fault.</summary>
    public IReadOnlyList<ListEntry>? List(string key)
    {
        List<ListEntry> entries =
            [.. configuration.GetSection(key).GetChildren().Select(entry => new ListEntry(entry.Path, entry.Value ?? ""))];
        if (entries.Count > 0)
        {
            return entries;
        }

        if (Has(key))
        {
            Fault(key, $"is a list without entries; write {key}:0, or leave it out for the default");
        }

        return null;
    }
}

/// <summary>One entry of a list, under its own key.</summary>
internal readonly record struct ListEntry(string Key, string Value);
