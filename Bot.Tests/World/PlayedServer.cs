using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace AccountBot.Tests.World;

/// <summary>A server of this machine's own, at an address of its own, that plays a part of the world around the bot.</summary>
internal static class PlayedServer
{
    public static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        return server;
    }
}
