namespace AccountBot.Channel;

/// <summary>What the channel calls once an activity has been admitted.</summary>
internal interface ITurnHandler
{
    /// <summary>Does what the activity asks. The answer is for an invoke only; null stands for "taken".</summary>
    Task<InvokeResponse?> HandleAsync(Activity activity, CancellationToken cancel);
}
