namespace AccountBot.Channel;

/// <summary>
/// What must hold of an activity before anybody acts on it. Each check is one line of <see cref="Checks"/>; all must hold, and
/// what is missing is never taken for "fits".
/// </summary>
internal sealed record Admission(ChannelOptions Options, ValidatedToken? Token, Activity Activity)
{
    private const string Teams = "msteams";

    public static IReadOnlyList<AdmissionCheck> Checks { get; } =
    [
        new("type", StatusCodes.Status400BadRequest, it => it.Activity.Type.Length > 0),
        new("conversation", StatusCodes.Status400BadRequest, it => it.Activity.Conversation?.Id is { Length: > 0 and <= MaxIdLength }),
        new("activity id", StatusCodes.Status400BadRequest, it => it.Activity.Id is null or { Length: <= MaxIdLength }),
        new("channel", StatusCodes.Status403Forbidden, it => it.Activity.ChannelId == Teams),
        new("token's service url", StatusCodes.Status403Forbidden, it => it.Token is null || SameUrl(it.Token.ServiceUrl, it.Activity.ServiceUrl)),
        new("key's endorsement", StatusCodes.Status403Forbidden, it => it.Token is null || it.Token.Endorsements.Contains(Teams, StringComparer.Ordinal)),
        new("service host", StatusCodes.Status403Forbidden, it => ServiceHosts.Allows(it.Options, it.Activity.ServiceUrl)),
        new("tenant", StatusCodes.Status403Forbidden, it => it.TenantFits()),
    ];

    private const int MaxIdLength = 1024;

    /// <summary>The first check that does not hold, or null.</summary>
    public AdmissionCheck? FirstRefusal(IReadOnlyList<AdmissionCheck> checks) => checks.FirstOrDefault(check => !check.Holds(this));

    private static bool SameUrl(string? claimed, string? named) =>
        claimed is { Length: > 0 } && named is not null
        && string.Equals(claimed.TrimEnd('/'), named.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Both places that name a tenant must agree where both do, and one of them must.</summary>
    private bool TenantFits()
    {
        if (Options.AllowedTenants is not { } allowed)
        {
            return true;
        }

        string?[] named = [Activity.ChannelData?.Tenant?.Id, Activity.Conversation?.TenantId];
        var tenants = named.OfType<string>().ToList();
        return tenants.Count > 0 && tenants.TrueForAll(tenant => allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase))
            && tenants.Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1;
    }
}

/// <summary>One condition, what it is called in the log, and the status that a failure answers.</summary>
internal sealed record AdmissionCheck(string Name, int Status, Func<Admission, bool> Holds);
