namespace AccountBot.Accounts.AgencyFiles.Checks;

internal static class Repeats
{
    /// <summary>A fault for each place whose text an earlier one has already, case aside.</summary>
    /// <param name="places">Places of texts; null where an entry has none.</param>
    /// <param name="what">What is unique: "role", "account id".</param>
    public static IEnumerable<AgencyFault> Of(IEnumerable<Place?> places, string what)
    {
        var first = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in places)
        {
            if (place?.Text?.Trim() is { } text && !first.TryAdd(text, place))
            {
                yield return place.Fault($"the {what} {place.Quote()} is taken by {first[text].Path}");
            }
        }
    }
}
