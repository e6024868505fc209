using AccountBot.Accounts.Mornings;
using AccountBot.Capabilities.Digests.Preferences;
using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Digests;

/// <summary>The part of the program that keeps people informed.</summary>
internal static class DigestsSetup
{
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.AddSingleton<DigestReaders>();
        services.AddSingleton<DigestNames>();
        services.AddSingleton<OwedUpdates>();
        services.AddSingleton<DigestDesk>();
        services.AddSingleton<DigestPlan>();
        services.AddSingleton<IMorningPlanner>(provider => provider.GetRequiredService<DigestPlan>());
        services.AddSingleton<IMailing, DigestMailing>();
        services.AddSingleton<WishDesk>();
        return services.AddSingleton<Capability, DigestsCapability>();
    }
}
