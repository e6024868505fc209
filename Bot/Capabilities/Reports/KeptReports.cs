using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.Reports;

/// <summary>Shows reports again: those that the asker sent to somebody, or those that others sent to the asker.</summary>
internal sealed class KeptReports(ReportStore reports, ReportGate gate, ReportFiles files, IDirectory directory, Agency agency)
{
    private const int Most = 5;
    private const int LookedAt = 50;

    public async Task<Message> ShowAsync(Heard heard, FoundPeople named, CancellationToken cancel)
    {
        var who = heard.Turn.Who;
        var sent = named.People is [var other] ? (await reports.SentToAsync(other.Id, LookedAt, heard.Turn.Today, cancel)).Where(kept => kept.Report.By == who) : [];
        var got = (await reports.SentToAsync(who, LookedAt, heard.Turn.Today, cancel)).Where(kept => named.People.Count == 0 || named.People.Any(person => person.Id == kept.Report.By));
        var open = await gate.OpenAsync(who, [.. sent, .. got], cancel);
        var shown = open.OrderByDescending(kept => kept.Report.At).Take(Most).ToList();
        return shown.Count == 0 ? new Message(ReportWords.NoneSent) : ToMessage(shown, await Names.OfAsync(directory, shown.SelectMany(kept => new[] { kept.Report.By, kept.Report.To }), cancel));
    }

    private Message ToMessage(IReadOnlyList<KeptReport> shown, Names names)
    {
        var told = shown.Select(kept => (Heading: ReportWords.Kept(kept.Report, names, agency.Calendar.Day(kept.Report.At)), Text: Told(kept))).ToList();
        return new Message(string.Join("\n\n", told.Select(report => $"{report.Heading}\n{report.Text}")), new AdaptiveCard
        {
            Body = [.. told.SelectMany(report => new CardElement[] { new TextBlock(report.Heading) { IsBold = true, IsHeading = true, Separator = true }, new TextBlock(report.Text) })],
        });
    }

    private string Told(KeptReport kept) => files.LinkTo(kept) is { } link ? $"{kept.Report.Text}\n{ReportWords.AsFile(link)}" : kept.Report.Text;
}
