using AccountBot.People.Graph;

namespace AccountBot.People;

/// <summary>The people's part of the program.</summary>
internal static class PeopleSetup
{
    /// <param name="graph">Null: the agency file alone knows the people.</param>
    public static IServiceCollection AddPeople(this IServiceCollection services, GraphSettings? graph)
    {
        services.AddSingleton<FileDirectory>();
        return graph is null
            ? services.AddSingleton<IInstaller, NoInstaller>().AddSingleton<IDirectory>(provider => provider.GetRequiredService<FileDirectory>())
            : services.AddGraph(graph);
    }

    private static IServiceCollection AddGraph(this IServiceCollection services, GraphSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<AgencyPeople>();
        services.AddSingleton<GraphLog>();
        services.AddSingleton<GraphHealth>();
        services.AddSingleton<GraphLoader>();
        services.AddSingleton<GraphBatch>();
        services.AddSingleton<GraphUsers>();
        services.AddSingleton<GraphAbsences>();
        services.AddSingleton<GraphMemory>();
        services.AddSingleton<GraphReading>();
        services.AddSingleton<GraphKeeping>();
        services.AddSingleton<GraphDirectory>();
        services.AddSingleton<IInstaller, GraphInstaller>();
        services.AddSingleton<GraphProbe>();
        services.AddSingleton<GraphChanges>();
        services.AddSingleton<GraphRefresh>();
        services.AddSingleton(provider => new GraphWire(settings, GraphCredentials.Of(settings.Identity, provider.GetRequiredService<TimeProvider>())));
        services.AddSingleton<IDirectory>(provider => provider.GetRequiredService<GraphDirectory>());
        return services.AddHostedService(provider => provider.GetRequiredService<GraphRefresh>());
    }
}
