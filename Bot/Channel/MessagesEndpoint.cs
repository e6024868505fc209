using System.Net;
using System.Net.Http.Headers;

namespace AccountBot.Channel;

/// <summary>
/// <c>POST /api/messages</c>: who calls, is it well formed, may it come in, then the turn. A refusal says its status and nothing
/// else; why stands in the log under the same id.
/// </summary>
internal sealed class MessagesEndpoint(ChannelOptions options, ITurnHandler turns, PersonLimit limit, ChannelLog log, TokenValidator? tokens = null)
{
    /// <summary>Checks in force; a test takes them out one by one.</summary>
    internal IReadOnlyList<AdmissionCheck> Checks { get; init; } = Admission.Checks;

    public async Task<IResult> PostAsync(HttpContext http)
    {
        var (caller, refusal) = await AuthenticateAsync(http);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!http.Request.HasJsonContentType())
        {
            return Refuse(http, StatusCodes.Status415UnsupportedMediaType, "content type");
        }

        var (activity, status) = await ActivityBody.ReadAsync(http.Request, http.RequestAborted);
        if (activity is null)
        {
            return Refuse(http, status, "body");
        }

        if (new Admission(options, caller, activity).FirstRefusal(Checks) is { } failed)
        {
            return Refuse(http, failed.Status, failed.Name);
        }

        if (!limit.Admits(activity))
        {
            http.Response.Headers.RetryAfter = "60";
            return Refuse(http, StatusCodes.Status429TooManyRequests, "too many from one person");
        }

        // Teams drops a call after about 15 s; what was begun is finished all the same.
        return Answer(activity, await turns.HandleAsync(activity, CancellationToken.None));
    }

    /// <summary>Activities are posted, and nothing else is here.</summary>
    public IResult RefuseMethod(HttpContext http)
    {
        http.Response.Headers.Allow = HttpMethods.Post;
        return Refuse(http, StatusCodes.Status405MethodNotAllowed, "method");
    }

    private async Task<(ValidatedToken? Caller, IResult? Refusal)> AuthenticateAsync(HttpContext http)
    {
        if (tokens is null)
        {
            return (null, IsThisMachine(http) ? null : Refuse(http, StatusCodes.Status403Forbidden, "caller is not this machine"));
        }

        if (BearerOf(http.Request) is not { } bearer)
        {
            return (null, Refuse(http, StatusCodes.Status401Unauthorized, "no token"));
        }

        try
        {
            var caller = await tokens.ValidateAsync(bearer, http.RequestAborted);
            return (caller, caller is null ? Refuse(http, StatusCodes.Status401Unauthorized, "token") : null);
        }
        catch (SigningKeysUnavailableException)
        {
            return (null, Refuse(http, StatusCodes.Status401Unauthorized, "signing keys could not be fetched"));
        }
    }

    /// <summary>By its address, and by the name that it calls us by: a page elsewhere can make a browser here call, but not by our own name.</summary>
    private static bool IsThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && http.Request.Host.Host is var host && (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var named) && IPAddress.IsLoopback(named)));

    /// <summary>Exactly one header, exactly one scheme.</summary>
    private static string? BearerOf(HttpRequest request) =>
        request.Headers.Authorization is { Count: 1 } header
        && AuthenticationHeaderValue.TryParse(header[0], out var parsed)
        && parsed.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        && parsed.Parameter is { Length: > 0 } token
            ? token
            : null;

    private static IResult Answer(Activity activity, InvokeResponse? response) => response switch
    {
        _ when activity.Type != ActivityTypes.Invoke => Results.Ok(),
        null => Results.Ok(),
        { Body: { } body } => Results.Json(body, ActivityJson.Default.InvokeAnswer, statusCode: response.Status),
        { Other: { } other } => Results.Json(other, statusCode: response.Status),
        _ => Results.StatusCode(response.Status),
    };

    private IResult Refuse(HttpContext http, int status, string check)
    {
        log.Refused(status, check, http.TraceIdentifier);
        http.Response.Headers["x-correlation-id"] = http.TraceIdentifier;
        return Results.StatusCode(status);
    }
}
