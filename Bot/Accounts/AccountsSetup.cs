using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Imports;

namespace AccountBot.Accounts;

/// <summary>The accounts' part of the program.</summary>
internal static class AccountsSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, AgencyFile file)
    {
        services.AddSingleton(file);
        services.AddSingleton(file.Agency);
        services.AddSingleton<AccountBooks>();
        services.AddSingleton<ActDesk>();
        services.AddSingleton<Guests>();
        services.AddSingleton<CoverIndex>();
        services.AddSingleton<Memberships>();
        services.AddSingleton<FirstImport>();
        return services;
    }
}
