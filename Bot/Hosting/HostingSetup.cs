using AccountBot.Channel;

namespace AccountBot.Hosting;

/// <summary>The web server's part of the program.</summary>
internal static class HostingSetup
{
    private const string DefaultAddress = "http://localhost:3978";

    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(8);

    // Every setting by which an address can be given; each of them wins over ours.
    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 2 * ActivityBody.MaxBytes;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopWithin);
        builder.Services.AddSingleton(TimeProvider.System);
        if (!Array.Exists(AddressKeys, key => builder.Configuration.GetSection(key) is { } section && (section.Value is { Length: > 0 } || section.GetChildren().Any())))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        return builder;
    }
}
