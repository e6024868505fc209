using AccountBot.Accounts.Mornings;
using AccountBot.Capabilities.Approvals.Obligations;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Undos;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Approvals;

/// <summary>The approvals' part of the program.</summary>
internal static class ApprovalsSetup
{
    public static IServiceCollection AddApprovals(this IServiceCollection services) => services
        .AddRoutes()
        .AddButtons()
        .AddSingleton<FormButtons>()
        .AddSingleton<Drafting>()
        .AddSingleton<Raising>()
        .AddSingleton<NewRequests>()
        .AddSingleton<RequestQuestions>()
        .AddSingleton<Kinds.ChangeOrder.OrderQuestions>()
        .AddSingleton<RequestOrders>()
        .AddSingleton<WaitingList>()
        .AddSingleton<UndeliveredCards>()
        .AddSingleton<IUndos, ChangeUndos>()
        .AddSingleton<IUndos, DecisionUndos>()
        .AddSingleton<IHandover, HandingOver>()
        .AddSingleton<IHandover, ObligationHandingOver>()
        .AddSingleton<IWorkHandler, LetterBox>()
        .AddSingleton<IWorkHandler, DoneAtOnceLetters>()
        .AddSingleton<IWorkHandler, RequestClock>()
        .AddSingleton<IMorningPlanner, HoldUpMornings>()
        .AddSingleton<IWorkHandler, ObligationLetters>()
        .AddSingleton<IWorkHandler, ObligationClock>()
        .AddSingleton<Capability, ApprovalsCapability>();

    private static IServiceCollection AddRoutes(this IServiceCollection services) => services
        .AddSingleton<KindList>()
        .AddSingleton<RequestViews>()
        .AddSingleton<RoutePlanner>()
        .AddSingleton<Rerouting>()
        .AddSingleton<Clockwork>()
        .AddSingleton<Conditions>()
        .AddSingleton<ObligationViews>();

    private static IServiceCollection AddButtons(this IServiceCollection services) => services
        .AddSingleton<RequestButtons>()
        .AddSingleton<AfterButtons>()
        .AddSingleton<RequestDoor>()
        .AddSingleton<DecisionWriter>()
        .AddSingleton<Deciding>()
        .AddSingleton<Amending>()
        .AddSingleton<PassingOn>()
        .AddSingleton<Nudging>()
        .AddSingleton<Looking>()
        .AddSingleton<Undoing>()
        .AddSingleton<UndoingDecision>()
        .AddSingleton<Restoring>()
        .AddSingleton<Meeting>()
        .AddSingleton<CopyDesk>();
}
