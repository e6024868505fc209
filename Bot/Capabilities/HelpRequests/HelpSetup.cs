using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>The part of the program in which people help people.</summary>
internal static class HelpSetup
{
    public static IServiceCollection AddHelpRequests(this IServiceCollection services)
    {
        services.AddSingleton<HelpViews>();
        services.AddSingleton<HelpAsking>();
        services.AddSingleton<HelpGiving>();
        services.AddSingleton<HelpMoments>();
        services.AddSingleton<HelpAnswers>();
        services.AddSingleton<HelpOffering>();
        services.AddSingleton<HelpTurning>();
        services.AddSingleton<UnreachedHelp>();
        services.AddSingleton<IHandover, HelpHandingOver>();
        services.AddSingleton<IWorkHandler, HelpLetterBox>();
        services.AddSingleton<IWorkHandler, HelpClock>();
        return services.AddSingleton<Capability, HelpCapability>();
    }
}
