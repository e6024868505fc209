using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Issues;

/// <summary>The part of the program for what clients are unhappy about.</summary>
internal static class IssuesSetup
{
    public static IServiceCollection AddIssues(this IServiceCollection services)
    {
        services.AddSingleton<IssueViews>();
        services.AddSingleton<IssueAsking>();
        services.AddSingleton<IssueRaising>();
        services.AddSingleton<IssueSettling>();
        services.AddSingleton<IssuePromising>();
        services.AddSingleton<PromiseActs>();
        services.AddSingleton<IWorkHandler, IssueLetterBox>();
        services.AddSingleton<IWorkHandler, PromiseClock>();
        return services.AddSingleton<Capability, IssuesCapability>();
    }
}
