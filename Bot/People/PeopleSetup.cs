namespace AccountBot.People;

/// <summary>The people's part of the program.</summary>
internal static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<FileDirectory>();
        services.AddSingleton<IDirectory>(provider => provider.GetRequiredService<FileDirectory>());
        return services;
    }
}
