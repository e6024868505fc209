using AccountBot.Dialogs;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Away;

/// <summary>The part of the program that knows who is away, who covers and who left.</summary>
internal static class AwaySetup
{
    public static IServiceCollection AddAway(this IServiceCollection services)
    {
        services.AddSingleton<AwayReader>();
        services.AddSingleton<CoverDesk>();
        services.AddSingleton<AwayActs>();
        services.AddSingleton<Handovers>();
        services.AddSingleton<IWorkHandler, HandoverRest>();
        services.AddSingleton<IWorkHandler, AwayMornings>();
        services.AddSingleton<DepartureActs>();
        services.AddSingleton<IDepartures, Departures>();
        services.AddSingleton<IWorkHandler, DepartureLetters>();
        return services.AddSingleton<Capability, AwayCapability>();
    }
}
