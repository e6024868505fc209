using AccountBot.Capabilities.Approvals;
using AccountBot.Capabilities.Ask;
using AccountBot.Capabilities.Guide;
using AccountBot.Capabilities.HelpRequests;

namespace AccountBot.Capabilities;

/// <summary>THE list: everything that the bot can do, in the order in which it is tried. The guide is last, since it answers whatever nobody else does.</summary>
internal static class CapabilityList
{
    public static IServiceCollection AddCapabilities(this IServiceCollection services)
    {
        services.AddApprovals();
        services.AddHelpRequests();
        services.AddAsk();
        services.AddGuide();
        return services;
    }
}
