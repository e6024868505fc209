using AccountBot.Dialogs;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The approvals' part of the program.</summary>
internal static class ApprovalsSetup
{
    public static IServiceCollection AddApprovals(this IServiceCollection services)
    {
        services.AddSingleton<KindList>();
        services.AddSingleton<RequestViews>();
        services.AddSingleton<RoutePlanner>();
        services.AddSingleton<Drafting>();
        services.AddSingleton<Raising>();
        services.AddSingleton<Deciding>();
        services.AddSingleton<Amending>();
        services.AddSingleton<Withdrawing>();
        services.AddSingleton<Undoing>();
        services.AddSingleton<CopyDesk>();
        services.AddSingleton<WaitingList>();
        services.AddSingleton<RequestActs>();
        services.AddSingleton<IHandover, HandingOver>();
        services.AddSingleton<PassingOn>();
        services.AddSingleton<IWorkHandler, LetterBox>();
        services.AddSingleton<IWorkHandler, DoneAtOnceLetters>();
        return services.AddSingleton<Capability, ApprovalsCapability>();
    }
}
