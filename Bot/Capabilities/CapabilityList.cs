using AccountBot.Capabilities.Approvals;
using AccountBot.Capabilities.Away;
using AccountBot.Capabilities.Calendars;
using AccountBot.Capabilities.ContactReports;
using AccountBot.Capabilities.Content;
using AccountBot.Capabilities.Deadlines;
using AccountBot.Capabilities.Developments;
using AccountBot.Capabilities.Digests;
using AccountBot.Capabilities.Guide;
using AccountBot.Capabilities.HelpRequests;
using AccountBot.Capabilities.Issues;
using AccountBot.Capabilities.Reports;
using AccountBot.Capabilities.Updates;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities;

/// <summary>THE list: everything that the bot can do, in the order in which it is tried. The guide is last, since it answers whatever nobody else does.</summary>
internal static class CapabilityList
{
    public static IServiceCollection AddCapabilities(this IServiceCollection services)
    {
        services.AddDeadlines();
        services.AddSingleton<Capability, Budget.BudgetCapability>();
        services.AddSingleton<Capability, Team.TeamCapability>();
        services.AddSingleton<Capability, Status.StatusCapability>();
        services.AddSingleton<Capability, Changes.ChangesCapability>();
        services.AddUpdates();
        services.AddContent();
        services.AddDevelopments();
        services.AddContactReports();
        services.AddIssues();
        services.AddApprovals();
        services.AddSingleton<Capability, Undos.UndosCapability>();
        services.AddHelpRequests();
        services.AddAway();
        services.AddDigests();
        services.AddReports();
        services.AddCalendars();
        services.AddGuide();
        return services;
    }
}
