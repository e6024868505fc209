using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Calendars;

/// <summary>The part of the program that feeds people's calendars.</summary>
internal static class CalendarsSetup
{
    public static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.AddSingleton<CalendarKeys>();
        services.AddSingleton<CalendarDesk>();
        return services.AddSingleton<Capability, CalendarsCapability>();
    }
}
