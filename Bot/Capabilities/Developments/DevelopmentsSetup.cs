using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Developments;

/// <summary>The part of the program that keeps what happens, and asks for a second look.</summary>
internal static class DevelopmentsSetup
{
    public static IServiceCollection AddDevelopments(this IServiceCollection services)
    {
        services.AddSingleton<ReviewViews>();
        services.AddSingleton<Reviewing>();
        services.AddSingleton<DevelopmentActs>();
        services.AddSingleton<DevelopmentHearing>();
        services.AddSingleton<IWorkHandler, ReviewLetterBox>();
        return services.AddSingleton<Capability, DevelopmentsCapability>();
    }
}
