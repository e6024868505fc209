using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;

namespace AccountBot.Dialogs.Interpreting;

/// <summary>The one place that knows the model's client.</summary>
internal static class InterpretingSetup
{
    public static IServiceCollection AddInterpreter(this IServiceCollection services, ModelSettings? model) =>
        services.AddSingleton(provider => new Interpreter(
            model is null ? null : ClientOf(model),
            provider.GetRequiredService<Listener>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<DialogLog>()));

    // Asked once: who waits for an answer does not wait for a second try. A redirect would carry the words, and the key, elsewhere.
    private static IChatClient ClientOf(ModelSettings model) =>
        new OpenAIClient(new ApiKeyCredential(model.Key), new OpenAIClientOptions
        {
            Endpoint = model.Endpoint,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            Transport = new HttpClientPipelineTransport(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })),
        }).GetChatClient(model.Name).AsIChatClient();
}
