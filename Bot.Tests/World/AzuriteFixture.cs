using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AccountBot.Tests.World;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace AccountBot.Tests.World;

/// <summary>One Azurite for all tests, started by the first that needs it, in memory. Whoever asks gets a storage account of their own.</summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private const int Accounts = 200;
    private const int Attempts = 3;

    // Azurite goes when the tests are gone, however they end: then its input ends.
    private const string Program = "process.stdin.on('end', () => process.exit()).resume(); require('azurite/dist/src/table/main');";

    private static readonly string Key = Convert.ToBase64String(new byte[64]);

    private readonly SemaphoreSlim starting = new(1, 1);
    private Process? azurite;
    private int port;
    private int given;

    /// <summary>The connection string of an account that is nobody else's, and empty.</summary>
    public async Task<string> NewAccountAsync()
    {
        await starting.WaitAsync();
        try
        {
            azurite ??= await StartAsync();
            Assert.True(given < Accounts, "More tests want a storage account than Azurite was given.");
            var account = NameOf(given++);
            return $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{account};";
        }
        finally
        {
            starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null)
        {
            azurite.StandardInput.Close();
            await azurite.WaitForExitAsync();
            azurite.Dispose();
        }

        starting.Dispose();
    }

    private static string NameOf(int account) => $"agency{account}";

    private async Task<Process> StartAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            port = FreePort();
            var process = Process.Start(CommandLine())!;
            if (await IsReadyAsync(process))
            {
                return process;
            }

            Assert.True(attempt < Attempts, $"Azurite did not start: {await process.StandardError.ReadToEndAsync()}");
            process.Dispose();
        }
    }

    private ProcessStartInfo CommandLine()
    {
        var start = new ProcessStartInfo("node", ["-e", Program, "azurite", "--tableHost", "127.0.0.1", "--tablePort", $"{port}", "--inMemoryPersistence", "--disableTelemetry"])
        {
            WorkingDirectory = Path.Combine(Rules.Sources.Root, "Bot.Tests"),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(0, Accounts).Select(account => $"{NameOf(account)}:{Key}"));
        return start;
    }

    /// <summary>Another program may have taken the port meanwhile; then Azurite ends.</summary>
    private static async Task<bool> IsReadyAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("successfully listens", StringComparison.Ordinal) || line.Contains("successfully started", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                _ = process.StandardError.ReadToEndAsync();
                return true;
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
