using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;

namespace AccountBot.Capabilities.Digests;

/// <summary>One thing that a digest tells, in one line.</summary>
/// <param name="Question">What its reader would ask to see more of it.</param>
/// <param name="Weight">Within its part, the heavier is the worse.</param>
internal sealed record DigestItem(DigestPart Part, NewsKind Kind, AccountBook Book, string Text, string Question, int Weight = 0);

/// <summary>The parts of a digest, worst first.</summary>
internal enum DigestPart
{
    NeedsYou,
    Red,
    Overdue,
    Amber,
    Slipped,
    Budget,
    Owed,
    Due,
}
