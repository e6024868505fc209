namespace AccountBot.Schedule;

/// <summary>The schedule's part of the program.</summary>
internal static class ScheduleSetup
{
    public static IServiceCollection AddSchedule(this IServiceCollection services)
    {
        services.AddSingleton<WorkLog>();
        services.AddSingleton<Addresses>();
        services.AddSingleton<PostOffice>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<Queues>();
        services.AddSingleton<DeliveryCounts>();
        services.AddSingleton<WorkTable>();
        services.AddSingleton<LetterDesk>();
        services.AddSingleton<RedrawDesk>();
        services.AddSingleton<WorkDesk>();
        services.AddSingleton<MailTable>();
        services.AddSingleton<MailDesk>();
        services.AddSingleton<Mailings>();
        services.AddSingleton<Sweep>();
        services.AddHostedService<Heartbeat>();
        services.AddHostedService<Dispatcher>();
        services.AddHostedService(provider => provider.GetRequiredService<Sweep>());
        return services;
    }
}
