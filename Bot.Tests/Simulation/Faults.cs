namespace AccountBot.Tests.Simulation;

/// <summary>How often what goes wrong. Each run has weather of its own, so that some runs are all crashes and some are calm.</summary>
internal sealed record Faults
{
    public static Faults None { get; } = new();

    /// <summary>A call is never done: the store is away, the line is down.</summary>
    public double Down { get; init; }

    /// <summary>A call is done and its answer is lost.</summary>
    public double Lost { get; init; }

    /// <summary>A call takes so long that leases lapse meanwhile.</summary>
    public double Slow { get; init; }

    /// <summary>A conditional write meets another's that left no other trace.</summary>
    public double Moved { get; init; }

    /// <summary>The connector answers 429, or 5xx with the message kept or not.</summary>
    public double Connector { get; init; }

    /// <summary>A copy dies at a call, which may be done all the same.</summary>
    public double Crash { get; init; }

    /// <summary>An activity comes again: its acknowledgement was lost, or somebody pressed twice.</summary>
    public double Again { get; init; }

    /// <summary>Somebody takes the bot away, or it cannot be reached any more.</summary>
    public double Uninstall { get; init; }

    /// <summary>Time leaps by minutes or days.</summary>
    public double Leap { get; init; }

    public bool IsCalm => this == None;

    public static Faults Draw(Chance chance)
    {
        if (chance.Falls(0.1))
        {
            return None;
        }

        double Often(double most) => chance.Falls(0.5) ? 0 : most * (1 + chance.Below(10)) / 10;
        return new Faults
        {
            Down = Often(0.03),
            Lost = Often(0.03),
            Slow = Often(0.1),
            Moved = Often(0.03),
            Connector = Often(0.3),
            Crash = Often(0.02),
            Again = Often(0.4),
            Uninstall = Often(0.1),
            Leap = Often(0.2),
        };
    }
}
