using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;

namespace AccountBot.Capabilities.Updates;

/// <summary>The part of the program by which things are said to go well or badly.</summary>
internal static class UpdatesSetup
{
    public static IServiceCollection AddUpdates(this IServiceCollection services)
    {
        services.AddSingleton<UpdateHearing>();
        services.AddSingleton<UpdateActs>();
        services.AddSingleton<UpdateMaking>();
        services.AddSingleton<UpdateParts>();
        services.AddSingleton<SeveralUpdates>();
        services.AddSingleton<UpdateOwners>();
        services.AddSingleton<UpdateAsking>();
        services.AddSingleton<AskedLater>();
        return services.AddSingleton<Capability, UpdatesCapability>();
    }
}
