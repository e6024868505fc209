using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.People;

namespace AccountBot.Capabilities.Digests;

/// <summary>An account as one reader's digest looks at it.</summary>
/// <param name="News">What happened since the reader was last told.</param>
/// <param name="Horizon">Deadlines up to this day are told.</param>
/// <param name="Before">What the reader was told before.</param>
internal sealed record DigestFacts(PersonId Reader, AccountBook Book, IReadOnlyList<AuditLine> News, DateOnly Horizon, ReaderSettings Before, Names Names, Agency Agency)
{
    /// <summary>The reader, and whoever they cover for today.</summary>
    public IReadOnlyList<PersonId> Selves { get; } = [Reader, .. Covering.By(Book, Reader)];

    /// <summary>Above the lowest rung, themselves or for somebody: the whole account is theirs to look after.</summary>
    public bool Manages => Selves.Any(person => Book.HighestRung(person, Agency.Ladder) > 0);

    public string Account => Book.Head.Name;
}
