using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.Cards;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Status;

/// <summary>What others changed since somebody last looked at an account, under its status.</summary>
internal static class NewsCards
{
    private const int Shown = 5;

    /// <param name="read">All lines since, oldest first; where none of them is news to the asker nothing is added.</param>
    public static Message Add(Message status, AccountBook book, ReportedUpTo last, IReadOnlyList<AuditLine> read, PersonId asker, WorkingCalendar calendar)
    {
        var news = ChangeFilter.Tell(read, asker);
        var isCut = AuditNews.LeavesOut(read, last.Seq);
        if ((news.Count == 0 && !isCut) || status.Card is not { } card)
        {
            return status;
        }

        var heading = StatusWords.SinceLook(last.At, calendar);
        var lines = news.Reverse().Take(Shown).Select(line => ChangeWords.Line(line, calendar)).ToList();
        string[] more = news.Count > Shown || isCut ? [StatusWords.MoreNews(Math.Max(0, news.Count - Shown), isCut, book, calendar.Day(last.At))] : [];
        return new Message($"{status.Text}\n{heading}: {string.Join("; ", lines)}.{string.Concat(more.Select(text => $" {text}"))}", card with
        {
            Body = [.. card.Body, new TextBlock(heading) { IsBold = true, IsHeading = true, Separator = true }, .. lines.Select(line => new TextBlock(line)), .. more.Select(text => TextBlock.Subtle(text))],
        });
    }
}
