namespace AccountBot.Dialogs.Interpreting;

/// <summary>A language model that helps to understand what the grammar does not.</summary>
/// <param name="Endpoint">Root of an API of OpenAI's shape, Azure OpenAI's <c>https://….openai.azure.com/openai/v1</c> among them.</param>
/// <param name="Name">The model, or the deployment of it.</param>
/// <param name="Key">What the endpoint lets the bot in for.</param>
internal sealed record ModelSettings(Uri Endpoint, string Name, string Key)
{
    /// <summary>Without the key, which must not reach a log by way of a record's text.</summary>
    public override string ToString() => $"{Name} at {Endpoint}";
}
