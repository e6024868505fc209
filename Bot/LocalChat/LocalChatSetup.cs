namespace AccountBot.LocalChat;

internal static class LocalChatSetup
{
    /// <summary>
    /// Puts the local chat page at <c>/</c>, for Development: anybody at this machine can be anybody there.
    /// </summary>
    /// <param name="people">Asked anew each time, since the agency file can change who there is.</param>
    internal static void MapLocalChat(this WebApplication app, Func<IReadOnlyList<LocalPerson>> people)
    {
        var time = app.Services.GetRequiredService<TimeProvider>();
        var events = new EventStream(time);
        var everybody = new LocalPeople(people);
        var transcripts = new Transcripts(time, events);
        app.Lifetime.ApplicationStopping.Register(events.Close);

        app.UseWhen(LocalOnly.Covers, branch => branch.Use(LocalOnly.GuardAsync));
        new PageFiles(Path.Combine(AppContext.BaseDirectory, "LocalChat", "page")).Map(app);
        new PageBackend(transcripts, events, everybody).Map(app);
        new LocalConnector(transcripts, events, everybody).Map(app);
    }
}
