using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Imports;
using AccountBot.Accounts.Mornings;
using AccountBot.Accounts.Readers;
using AccountBot.Schedule;

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
        services.AddSingleton<AccountList>();
        services.AddSingleton<MembershipIndex>();
        services.AddSingleton<Reindexing>();
        services.AddSingleton<NewAccounts>();
        services.AddSingleton<FirstImport>();
        services.AddSingleton<ImportJournal>();
        services.AddSingleton<AccountMerge>();
        services.AddSingleton<Importer>();
        services.AddSingleton<ReaderRows>();
        services.AddSingleton<LastLooks>();
        services.AddSingleton<AuditNews>();
        services.AddSingleton<MorningPeople>();
        services.AddSingleton<Morning>();
        services.AddSingleton<IWorkHandler>(provider => provider.GetRequiredService<Morning>());
        services.AddSingleton<MorningRound>();
        services.AddHostedService(provider => provider.GetRequiredService<MorningRound>());
        return services;
    }
}
