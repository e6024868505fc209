namespace AccountBot.Schedule;

/// <summary>Brings the bot to somebody who has not got it. Letters alone ask for it, and only for those who have to act on them.</summary>
internal interface IReach
{
    /// <summary>Whether they have it now. It takes seconds at most, and never throws for want of an answer.</summary>
    Task<bool> BringAsync(string objectId, CancellationToken cancel);
}
