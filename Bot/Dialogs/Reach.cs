using AccountBot.Accounts;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Dialogs;

/// <summary>Brings the bot to people by having it installed for them, where the directory may do that.</summary>
internal sealed class Reach(IInstaller installer) : IReach
{
    public async Task<bool> BringAsync(string objectId, CancellationToken cancel) =>
        PersonId.TryParse(objectId, out var person) && await installer.InstallAsync(person, cancel) is Installation.Done;
}
