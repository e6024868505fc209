using AccountBot.Channel;

namespace AccountBot.Hosting.Settings;

/// <summary>How much may pass in a time; what is left out is what Teams was last known to allow.</summary>
internal static class LimitsReader
{
    private static readonly string[] Chat = [Keys.ChatPerSecond, Keys.ChatPerTwoSeconds, Keys.ChatPerHalfMinute, Keys.ChatPerHour];
    private static readonly ChannelLimits Usual = new();

    public static ChannelLimits Read(SettingsSource source) => new()
    {
        PersonPerMinute = source.Count(Keys.PersonPerMinute, Usual.PersonPerMinute),
        TenantPerSecond = source.Count(Keys.TenantPerSecond, Usual.TenantPerSecond),
        Conversation = [.. Chat.Zip(Usual.Conversation, (key, usual) => usual with { Count = source.Count(key, usual.Count) })],
    };
}
