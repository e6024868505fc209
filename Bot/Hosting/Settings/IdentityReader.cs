namespace AccountBot.Hosting.Settings;

/// <summary>The bot's registration. Without an app id there is nothing to check the other keys against: one fault is enough.</summary>
internal static class IdentityReader
{
    public static Identity? Read(SettingsSource source)
    {
        if (source.Text(Keys.AppId) is null)
        {
            if (!source.Development)
            {
                source.Fault(Keys.AppId, "is missing; only in Development does the bot run without an identity");
            }

            return null;
        }

        var appId = source.Id(Keys.AppId);
        var tenant = source.Id(Keys.TenantId);
        var type = source.Choice(Keys.AppType, AppType.SingleTenant);
        ReportMissing(source, type);
        var vouching = type == AppType.SingleTenant ? source.Id(Keys.VouchedBy) : null;
        return appId is { } id ? new Identity(id, tenant, type, Password(source, type)) { VouchedBy = vouching } : null;
    }

    private static void ReportMissing(SettingsSource source, AppType type)
    {
        var single = type == AppType.SingleTenant;
        if (single && source.Text(Keys.TenantId) is null)
        {
            source.Fault(Keys.TenantId, "is missing; a SingleTenant bot has one");
        }

        if (!single && source.Text(Keys.TenantId) is null && !source.Has(Keys.AllowedTenants))
        {
            source.Fault(Keys.TenantId, $"is missing, and so is {Keys.AllowedTenants}: nobody could be heard");
        }

        if (single && source.Text(Keys.Password) is null && source.Text(Keys.VouchedBy) is null)
        {
            source.Fault(Keys.Password, $"is missing; a SingleTenant bot proves itself by it, or by the managed identity that {Keys.VouchedBy} names");
        }
    }

    private static string? Password(SettingsSource source, AppType type) =>
        type == AppType.SingleTenant ? source.Text(Keys.Password) : null;
}
