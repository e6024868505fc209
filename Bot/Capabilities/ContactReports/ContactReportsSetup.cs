using AccountBot.Dialogs;

namespace AccountBot.Capabilities.ContactReports;

/// <summary>The part of the program for what came of talking to a client.</summary>
internal static class ContactReportsSetup
{
    public static IServiceCollection AddContactReports(this IServiceCollection services)
    {
        services.AddSingleton<ContactForm>();
        services.AddSingleton<ContactActs>();
        return services.AddSingleton<Capability, ContactReportsCapability>();
    }
}
