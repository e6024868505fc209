using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles.Schemas;

internal static class NumberKeywords
{
    public static Check Minimum(JsonElement keyword)
    {
        var least = keyword.GetDecimal();
        return place => place.Number < least ? [place.Fault($"must be {least} or more, and is {place.Quote()}")] : [];
    }

    public static Check ExclusiveMinimum(JsonElement keyword)
    {
        var bound = keyword.GetDecimal();
        return place => place.Number <= bound ? [place.Fault($"must be more than {bound}, and is {place.Quote()}")] : [];
    }
}
