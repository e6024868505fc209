using AccountBot.Cards;
using AccountBot.Storage;

namespace AccountBot.Schedule;

/// <summary>
/// Letters of which many fall due at one time, such as digests. They are claimed and finished many to a transaction, and one of which
/// nobody knows whether it arrived is not sent again.
/// </summary>
internal interface IMailing
{
    /// <summary>The kind of its work rows that wait for their time.</summary>
    string Kind { get; }

    /// <summary>What is to be said now. It reads the truth; it writes nothing.</summary>
    Task<Mail> PrepareAsync(WorkItem item, CancellationToken cancel);
}

/// <param name="Message">Null where there is nothing to say.</param>
/// <param name="Claim">Written in the transaction that claims the letter, such as the row of the next: at most two, in the same partition.</param>
internal sealed record Mail(Recipient To, Message? Message, params IReadOnlyList<Write> Claim)
{
    /// <summary>What the claimed row holds, for another try where the service turned the letter away; null leaves it as it was.</summary>
    public string? Body { get; init; }
}
