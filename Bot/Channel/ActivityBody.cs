using System.Text.Json;

namespace AccountBot.Channel;

/// <summary>Reads a body into an activity: bounded in size and depth, text throughout, no key twice.</summary>
internal static class ActivityBody
{
    public const int MaxBytes = 256 * 1024;

    /// <summary>The activity, or the status that says why there is none.</summary>
    public static async Task<(Activity? Activity, int Status)> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > MaxBytes)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        var buffer = new byte[(int)Math.Min(request.ContentLength ?? MaxBytes, MaxBytes) + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        return length > MaxBytes ? (null, StatusCodes.Status413PayloadTooLarge) : Parse(buffer.AsSpan(0, length));
    }

    private static (Activity? Activity, int Status) Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            var activity = WireText.IsText(body, ActivityJson.Default.Options.MaxDepth) ? JsonSerializer.Deserialize(body, ActivityJson.Default.Activity) : null;
            return (activity, StatusCodes.Status400BadRequest);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }
}
