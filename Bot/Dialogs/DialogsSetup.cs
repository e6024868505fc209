using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Interpreting;
using AccountBot.Channel;
using AccountBot.Schedule;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccountBot.Dialogs;

/// <summary>The dialogs' part of the program.</summary>
internal static class DialogsSetup
{
    public static IServiceCollection AddDialogs(this IServiceCollection services, ModelSettings? model)
    {
        services.TryAddSingleton(new PublicAddress(Base: null));
        services.AddSingleton<Conversations>();
        services.AddSingleton<Listener>();
        services.AddSingleton<PeopleFinder>();
        services.AddSingleton<AccountFinder>();
        services.AddSingleton<UnknownThings>();
        services.AddSingleton<Questions.InquiryDesk>();
        services.AddSingleton(provider => new Router([.. provider.GetServices<Capability>()], provider.GetRequiredService<TurnCounts>()));
        services.AddInterpreter(model);
        services.AddSingleton<Hearing>();
        services.AddSingleton<Capability, Doubts.DoubtCapability>();
        services.AddSingleton<ClaimDesk>();
        services.AddSingleton<IWorkHandler>(provider => provider.GetRequiredService<ClaimDesk>());
        services.AddSingleton<IWorkHandler, LateAnswers>();
        services.AddSingleton<OneAnswer>();
        services.AddSingleton<IWorkHandler, AnsweringAgain>();
        services.AddSingleton<Origins>();
        services.AddSingleton<AtOnceDesk>();
        services.AddSingleton<UndoDesk>();
        services.AddSingleton<TakingBack>();
        services.AddSingleton<Undos.LatelyDone>();
        services.AddSingleton<Undos.IUndos, AtOnceUndos>();
        services.AddSingleton<IWorkHandler, AtOnceLetters>();
        services.AddSingleton<Presence>();
        services.AddSingleton<ReaderHours>();
        services.AddSingleton<IReach, Reach>();
        services.AddSingleton<TurnDesk>();
        services.AddSingleton<Replying>();
        services.AddSingleton<Dialog>();
        services.AddSingleton<Searches.SearchDesk>();
        services.AddMetrics();
        services.AddSingleton<TurnCounts>();
        services.AddSingleton<DialogLog>();
        services.AddSingleton<TurnHandler>();
        services.AddSingleton<ITurnHandler, MeasuredTurns>();
        return services;
    }
}
