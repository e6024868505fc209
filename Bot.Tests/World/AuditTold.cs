using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.World;

/// <summary>What the audit of an account says, oldest first.</summary>
internal static class AuditTold
{
    public static async Task<IReadOnlyList<AuditLine>> AuditAsync(this BotWorld bot, string account)
    {
        await bot.QuietAsync();
        var trail = new AuditTrail(bot.Services.GetRequiredService<IStore>(), bot.Services.GetRequiredService<AccountBooks>());
        return await trail.ReadAsync([AccountId.Parse(account)], TestContext.Current.CancellationToken).Select(entry => entry.Line).ToListAsync();
    }
}
