using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Reports;

/// <summary>The part of the program with which people report to each other.</summary>
internal static class ReportsSetup
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton<ReportStore>();
        services.AddSingleton<ReportDrafting>();
        services.AddSingleton<ReportSending>();
        services.AddSingleton<ReportGate>();
        services.AddSingleton<ReportFiles>();
        services.AddSingleton<KeptReports>();
        services.AddSingleton<IWorkHandler, ReportLetters>();
        return services.AddSingleton<Capability, ReportsCapability>();
    }
}
