using System.Text;
using System.Text.Json;

namespace AccountBot.Accounts.AgencyFiles;

/// <summary>From bytes to JSON that can be relied on: each key once, each text readable.</summary>
internal static class JsonFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The document, or what keeps it from being one.</summary>
    public static (JsonElement Json, IReadOnlyList<AgencyFault> Faults) Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(Strict.GetString(WithoutMark(bytes)));
            var json = document.RootElement.Clone();
            return (json, [.. Unreliable(new Place(json))]);
        }
        catch (DecoderFallbackException fault)
        {
            return (default, [new AgencyFault("", $"is not UTF-8: byte {fault.Index + 1} belongs to no character")]);
        }
        catch (JsonException fault)
        {
            return (default, [new AgencyFault(Position(fault), $"is not JSON: {Reason(fault)}")]);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static string Position(JsonException fault) =>
        $"line {fault.LineNumber + 1}, column {fault.BytePositionInLine + 1}";

    // The reader appends the position, counted from 0, to its sentence.
    private static string Reason(JsonException fault) =>
        fault.Message.Split(" LineNumber:", 2)[0].TrimEnd('.').ReplaceLineEndings(" ");

    private static IEnumerable<AgencyFault> Unreliable(Place place)
    {
        if (!IsReadable(place.Json))
        {
            return [place.Fault("has half of a \\u pair, which is no character")];
        }

        var twice = place.Members.GroupBy(member => member.Name, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.First().Fault("is written twice"));
        return twice.Concat(place.Members.Concat(place.Items).SelectMany(Unreliable));
    }

    // The parser lets escapes pass that only fail when somebody reads the text.
    private static bool IsReadable(JsonElement json)
    {
        try
        {
            _ = json.ValueKind switch
            {
                JsonValueKind.String => json.GetString(),
                JsonValueKind.Object => string.Concat(json.EnumerateObject().Select(member => member.Name)),
                _ => null,
            };
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
