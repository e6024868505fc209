namespace AccountBot.Accounts;

/// <summary>Something that whoever directs an account is to look at. It stays open until they have answered.</summary>
/// <param name="What">In the words of whoever flagged it.</param>
/// <param name="Asked">Those who are to look.</param>
/// <param name="AnsweredBy">Null while it is open.</param>
/// <param name="Change">What is to be changed, where that is the answer.</param>
/// <param name="Version">Counts every change of it.</param>
internal sealed record ReviewFlag(int No, string What, PersonId By, DateTimeOffset At, IReadOnlyList<PersonId> Asked, ReviewAnswer? Answer, PersonId? AnsweredBy, string? Change, int Version);

internal enum ReviewAnswer
{
    Seen,
    Talk,
    Change,
}

/// <summary>A development that is kept about an account: who logged it and when stands beside it.</summary>
internal sealed record NoteFacts(string Text);
