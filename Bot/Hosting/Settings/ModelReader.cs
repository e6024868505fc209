using AccountBot.Dialogs.Interpreting;

namespace AccountBot.Hosting.Settings;

/// <summary>The language model that may help to understand people. None is needed; half of one is a fault.</summary>
internal static class ModelReader
{
    public static ModelSettings? Read(SettingsSource source)
    {
        var (endpoint, name, key) = (source.Text(Keys.ModelEndpoint), source.Text(Keys.ModelName), source.Text(Keys.ModelKey));
        if ((endpoint, name, key) is (null, null, null))
        {
            return null;
        }

        foreach (var missing in new[] { (Keys.ModelEndpoint, endpoint), (Keys.ModelName, name), (Keys.ModelKey, key) }.Where(part => part.Item2 is null))
        {
            source.Fault(missing.Item1, "is missing, and the other settings of the language model are there");
        }

        return source.Url(Keys.ModelEndpoint) is { } url && name is not null && key is not null ? new ModelSettings(url, name, key) : null;
    }
}
