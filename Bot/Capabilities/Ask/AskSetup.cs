using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Ask;

/// <summary>Questions and their answers: a capability for each thing that is asked after.</summary>
internal static class AskSetup
{
    public static IServiceCollection AddAsk(this IServiceCollection services)
    {
        services.AddSingleton<InquiryDesk>();
        services.AddSingleton<Capability, Deadlines.DeadlinesCapability>();
        services.AddSingleton<Capability, Budget.BudgetCapability>();
        services.AddSingleton<Capability, Team.TeamCapability>();
        services.AddSingleton<Capability, Status.StatusCapability>();
        return services;
    }
}
