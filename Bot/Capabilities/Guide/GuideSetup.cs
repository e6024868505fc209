using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Guide;

/// <summary>The bot's own help.</summary>
internal static class GuideSetup
{
    public static IServiceCollection AddGuide(this IServiceCollection services)
    {
        services.AddSingleton(provider => new Lazy<Router>(provider.GetRequiredService<Router>));
        services.AddSingleton<Capability, GuideCapability>();
        return services;
    }
}
