using System.Globalization;
using System.Net;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Authentication.Azure;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace AccountBot.People.Graph;

/// <summary>
/// The way to Graph and back. Answers are read as JSON: an expanded manager comes with or without its type, and a page of changes
/// holds what the library's models have no place for. Nothing is retried here: whoever asks knows what waiting is worth.
/// </summary>
internal sealed class GraphWire
{
    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);

    public GraphWire(GraphSettings settings, TokenCredential? credential)
    {
        Client = new GraphServiceClient(NewHttpClient(), ProviderOf(settings, credential), settings.BaseUrl.ToString().TrimEnd('/'));
        Root = settings.BaseUrl;
    }

    /// <summary>Builds requests.</summary>
    public GraphServiceClient Client { get; }

    private Uri Root { get; }

    /// <returns>An object; an empty one where nothing was shown.</returns>
    /// <exception cref="GraphFault">No answer, or another than asked for.</exception>
    public async Task<JsonElement> SendAsync(RequestInformation request, CancellationToken cancel)
    {
        try
        {
            await using var body = await Client.RequestAdapter.SendPrimitiveAsync<Stream>(request, errorMapping: null, cancel);
            using var read = new MemoryStream();
            await (body ?? Stream.Null).CopyToAsync(read, cancel);

            // What was made is not always shown.
            var answer = JsonElement.Parse(read.Length == 0 ? "{}"u8.ToArray() : read.ToArray());
            return answer.ValueKind == JsonValueKind.Object ? answer : throw new JsonException("No object.");
        }
        catch (Exception fault) when (ToFault(fault, cancel) is not null)
        {
            throw ToFault(fault, cancel)!;
        }
    }

    /// <summary>A link that Graph gave for the next page. It leads to Graph itself, or nowhere: our token goes with it.</summary>
    public Task<JsonElement> FollowAsync(string link, CancellationToken cancel) =>
        Uri.TryCreate(link, UriKind.Absolute, out var url) && url.Authority == Root.Authority && url.Scheme == Root.Scheme
            ? SendAsync(new RequestInformation { HttpMethod = Method.GET, URI = url }, cancel)
            : throw new GraphFault(0, "a link that leads elsewhere");

    private static IAuthenticationProvider ProviderOf(GraphSettings settings, TokenCredential? credential) => credential is null
        ? new AnonymousAuthenticationProvider()
        : new AzureIdentityAuthenticationProvider(credential, [settings.BaseUrl.Host], isCaeEnabled: false, scopes: settings.Scope);

    private static HttpClient NewHttpClient() => new(new ParametersNameDecodingHandler
    {
        InnerHandler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        },
    })
    {
        Timeout = CallTimeout,
    };

    private static GraphFault? ToFault(Exception fault, CancellationToken cancel) => fault switch
    {
        ApiException answered => new GraphFault(answered.ResponseStatusCode, $"status {answered.ResponseStatusCode}", RetryAfter(answered), answered),
        HttpRequestException broken => new GraphFault(0, broken.HttpRequestError.ToString(), inner: broken),
        AuthenticationFailedException refused => new GraphFault(0, "no token", inner: refused),
        JsonException garbled => new GraphFault(0, "an answer that is no JSON", inner: garbled),
        OperationCanceledException late when !cancel.IsCancellationRequested => new GraphFault(0, "no answer in time", inner: late),
        _ => null,
    };

    private static TimeSpan? RetryAfter(ApiException fault) =>
        fault.ResponseHeaders.TryGetValue("Retry-After", out var values)
        && double.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
