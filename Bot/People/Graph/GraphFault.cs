namespace AccountBot.People.Graph;

/// <summary>Graph did not do what was asked.</summary>
/// <param name="status">Its status code; 0 where there was no answer.</param>
/// <param name="why">In a word or two, without anything that people wrote.</param>
internal sealed class GraphFault(int status, string why, TimeSpan? retryAfter = null, Exception? inner = null) : Exception($"Microsoft Graph: {why}", inner)
{
    public int Status => status;

    /// <summary>How long Graph wants to be left alone; null where it did not say.</summary>
    public TimeSpan? RetryAfter => retryAfter;

    public bool IsNotThere => status == StatusCodes.Status404NotFound;

    public bool IsExpired => status == StatusCodes.Status410Gone;

    /// <summary>The permission is not granted: asking again does not help.</summary>
    public bool IsForbidden => status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden;
}
