using AccountBot.Dialogs;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccountBot.Capabilities.Calendars;

/// <summary>The part of the program that feeds people's calendars.</summary>
internal static class CalendarsSetup
{
    public static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.TryAddSingleton(new PublicAddress(Base: null));
        services.AddSingleton<CalendarKeys>();
        services.AddSingleton<CalendarDesk>();
        return services.AddSingleton<Capability, CalendarsCapability>();
    }
}
