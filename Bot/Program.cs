using AccountBot;
using AccountBot.Accounts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Capabilities;
using AccountBot.Capabilities.Calendars;
using AccountBot.Capabilities.Reports;
using AccountBot.Channel;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Interpreting;
using AccountBot.Hosting;
using AccountBot.Hosting.Telemetry;
using AccountBot.LocalChat;
using AccountBot.People;
using AccountBot.Schedule;
using AccountBot.Storage;

return await Running.RunAsync(args, asked => BotApp.Build(asked), Console.Out, Console.Error);

namespace AccountBot
{
    /// <summary>The table of contents: one line a part.</summary>
    internal static class BotApp
    {
        /// <param name="edges">Replaces what lies at the edge of the world: a test's clock, say.</param>
        public static WebApplication Build(string[] args, Action<IServiceCollection>? edges = null)
        {
            var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
            var (settings, file) = Startup.Read(builder);
            var development = builder.Environment.IsDevelopment();

            builder.AddHosting();
            builder.AddTelemetry();
            builder.Services.AddSingleton(new PublicAddress(settings.PublicBaseUrl));
            AddParts(builder.Services, settings.Storage, file, Startup.ToOptions(settings, development), settings.Graph, settings.Model);
            edges?.Invoke(builder.Services);

            var app = builder.Build();
            app.MapChannel();
            app.MapHealth();
            app.MapCalendars();
            app.MapReports();
            if (development)
            {
                app.MapLocalChat(app.Services.GetRequiredService<FileDirectory>().ToLocalPeople);
            }

            return app;
        }

        /// <summary>All of the program but its web server.</summary>
        public static void AddParts(IServiceCollection services, StorageSettings storage, AgencyFile file, ChannelOptions channel, GraphSettings? graph = null, ModelSettings? model = null)
        {
            services.AddStorage(storage);
            services.AddAccounts(file);
            services.AddPeople(graph);
            services.AddChannel(channel);
            services.AddSchedule();
            services.AddDialogs(model);
            services.AddCapabilities();
        }
    }
}
