using AccountBot.Capabilities.Ask;
using AccountBot.Capabilities.Guide;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities;

/// <summary>THE list: everything that the bot can do, in the order in which it is tried. The guide is last, since it answers whatever nobody else does.</summary>
internal static class CapabilityList
{
    public static IServiceCollection AddCapabilities(this IServiceCollection services)
    {
        services.AddAsk();
        services.AddSingleton<Capability, Ask.Deadlines.DeadlinesCapability>();
        services.AddSingleton<Capability, Ask.Budget.BudgetCapability>();
        services.AddSingleton<Capability, Ask.Team.TeamCapability>();
        services.AddSingleton<Capability, Ask.Status.StatusCapability>();
        services.AddGuide();
        return services;
    }
}
