using AccountBot.Accounts.Mornings;
using AccountBot.Capabilities.Deadlines.Dangers;
using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Deadlines;

/// <summary>The part of the program that knows what is due.</summary>
internal static class DeadlinesSetup
{
    public static IServiceCollection AddDeadlines(this IServiceCollection services)
    {
        services.AddSingleton<DangerWatch>();
        services.AddSingleton<IWorkHandler>(provider => provider.GetRequiredService<DangerWatch>());
        services.AddSingleton<IMorningPlanner>(provider => provider.GetRequiredService<DangerWatch>());
        services.AddSingleton<IWorkHandler, DangerLetters>();
        return services.AddSingleton<Capability, DeadlinesCapability>();
    }
}
