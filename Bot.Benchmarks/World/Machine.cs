using System.Diagnostics;

namespace AccountBot.Benchmarks.World;

/// <summary>The bot has one core to itself, and whoever plays the world the other, so that neither takes the other's time.</summary>
internal static class Machine
{
    public const int BotsCore = 0;

    public static void PinDriver()
    {
        using var self = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux() && Environment.ProcessorCount > 1)
        {
            self.ProcessorAffinity = 0b10;
        }
    }
}
