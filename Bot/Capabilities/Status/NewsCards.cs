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

    /// <param name="news">Oldest first; where there is none nothing is added.</param>
    public static Message Add(Message status, AccountBook book, ReportedUpTo last, IReadOnlyList<AuditLine> news, WorkingCalendar calendar)
    {
        if (news.Count == 0 || status.Card is not { } card)
        {
            return status;
        }

        var heading = StatusWords.SinceLook(last.At, calendar);
        var lines = news.Reverse().Take(Shown).Select(line => ChangeWords.Line(line, calendar)).ToList();
        string[] more = news.Count > Shown ? [StatusWords.MoreNews(news.Count - Shown, book, calendar.Day(last.At))] : [];
        return new Message($"{status.Text}\n{heading}: {string.Join("; ", lines)}.{string.Concat(more.Select(text => $" {text}"))}", card with
        {
            Body = [.. card.Body, new TextBlock(heading) { IsBold = true, IsHeading = true, Separator = true }, .. lines.Select(line => new TextBlock(line)), .. more.Select(text => TextBlock.Subtle(text))],
        });
    }
}
