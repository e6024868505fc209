using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Content;

/// <summary>The part of the program for content on its way.</summary>
internal static class ContentSetup
{
    public static IServiceCollection AddContent(this IServiceCollection services)
    {
        services.AddSingleton<ContentClauses>();
        services.AddSingleton<ContentActs>();
        return services.AddSingleton<Capability, ContentCapability>();
    }
}
