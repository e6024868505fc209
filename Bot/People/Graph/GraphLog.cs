namespace AccountBot.People.Graph;

/// <summary>What is logged of Graph: what was asked and what came of it, never anybody's name.</summary>
internal sealed partial class GraphLog(ILogger<GraphLog> logger)
{
    [LoggerMessage(400, LogLevel.Warning, "Graph did not give {What}: {Why}. The last known facts are used.")]
    public partial void Failed(string what, string why);

    [LoggerMessage(401, LogLevel.Warning, "Graph is slow. Nobody waits for it for a while.")]
    public partial void Slow();

    [LoggerMessage(402, LogLevel.Information, "Graph no longer knows where its changes were read from: everybody is read anew")]
    public partial void ReadAnew();

    [LoggerMessage(403, LogLevel.Warning, "{Person} stands in the agency file and neither it nor Graph knows them")]
    public partial void Unknown(string person);

    [LoggerMessage(405, LogLevel.Warning, "The bot could not be installed for somebody: {Why}")]
    public partial void NotInstalled(string why);

    [LoggerMessage(406, LogLevel.Error, "{Gone} of {Known} people are gone from Graph. That is not believed, and nothing is moved: look at Graph:TenantId")]
    public partial void TooManyGone(int gone, int known);

    [LoggerMessage(404, LogLevel.Warning, "Who left could not be told on; it is tried again with the next round")]
    public partial void NotSettled(Exception fault);

    [LoggerMessage(407, LogLevel.Warning, "What Graph said could not be kept in the store, or not be brought to mind")]
    public partial void NotKept(Exception fault);
}
