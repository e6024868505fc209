using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Changes;

/// <summary>What changed on an account, oldest first, of which the newest are shown.</summary>
internal sealed record ChangesOn(AccountBook Book, IReadOnlyList<AuditLine> Lines)
{
    public int Left { get; init; }

    /// <summary>There is more than was looked through.</summary>
    public bool IsCut { get; init; }

    public bool IsWhole => Left == 0 && !IsCut;
}

/// <summary>What changed, as text and card.</summary>
internal static class ChangesCards
{
    private const int OfOne = 30;
    private const int OfSeveral = 15;

    /// <summary>In characters, which a message holds twice, as words and on the card.</summary>
    private const int Heaviest = 9000;

    /// <summary>The newest of all; the earlier ones of a single account count as shown, since their number is told and the day can be asked for.</summary>
    public static IReadOnlyList<ChangesOn> Cut(IReadOnlyList<ChangesOn> all, WorkingCalendar calendar)
    {
        var newest = all.SelectMany(account => account.Lines).OrderByDescending(line => line.At).Take(all.Count == 1 ? OfOne : OfSeveral).ToList();
        var shown = Enumerable.Range(0, newest.Count).Where(at => newest.Take(at + 1).Sum(line => ChangeWords.Line(line, calendar).Length) <= Heaviest).Select(at => newest[at]).ToHashSet();
        return [.. all.Select(account => new ChangesOn(account.Book, [.. account.Lines.Where(shown.Contains)]) { Left = account.Lines.Count(line => !shown.Contains(line)), IsCut = account.IsCut })];
    }

    /// <param name="where">The accounts in words.</param>
    public static Message Of(string where, ChangesSince since, IReadOnlyList<ChangesOn> shown, WorkingCalendar calendar)
    {
        var told = shown.Where(account => account.Lines.Count > 0).OrderByDescending(account => account.Lines[^1].At).ToList();
        var isCut = shown.Any(account => account.IsCut);
        if (told.Count == 0 && !isCut)
        {
            return new Message(ChangesWords.Nothing(where, since, calendar));
        }

        var heading = ChangesWords.Heading(where, since, calendar);
        var left = shown.Sum(account => account.Left);
        string[] earlier = left > 0 || isCut ? [ChangesWords.Earlier(left, isCut)] : [];
        return new Message(string.Join('\n', [heading, .. told.SelectMany(account => Newest(account, calendar).Select(line => $"{account.Book.Head.Name}: {line}")), .. earlier]), new AdaptiveCard
        {
            Body =
            [
                new TextBlock(heading) { IsBold = true },
                .. told.SelectMany(account => Newest(account, calendar).Select(line => (CardElement)new TextBlock(line)).Prepend(TextBlock.Subtle(account.Book.Head.Name))),
                .. earlier.Select(text => TextBlock.Subtle(text)),
            ],
        });
    }

    private static IEnumerable<string> Newest(ChangesOn account, WorkingCalendar calendar) => account.Lines.Reverse().Select(line => ChangeWords.Line(line, calendar));
}
