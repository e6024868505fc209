using Azure.Core;
using Azure.Core.Pipeline;

namespace AccountBot.Storage.AzureTables;

/// <summary>
/// Counts how often a request goes out. A refusal that answers a second try may speak of our own first one, which was carried
/// out although its answer got lost.
/// </summary>
internal sealed class TryCounting : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.TryGetProperty(nameof(Tries), out var value) && value is Tries tries)
        {
            tries.Count++;
        }
    }
}

/// <summary>The tries of whatever is asked until this is disposed of.</summary>
internal sealed class Tries : IDisposable
{
    private readonly IDisposable scope;

    public Tries() => scope = HttpPipeline.CreateHttpMessagePropertiesScope(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Tries)] = this });

    public int Count { get; set; }

    public void Dispose() => scope.Dispose();
}
