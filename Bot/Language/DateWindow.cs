namespace AccountBot.Language;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included; without an end where nothing limits it.</summary>
public sealed record DateWindow(DateOnly From, DateOnly? To)
{
    public bool Contains(DateOnly day) => day >= From && (To is not { } to || day <= to);
}
