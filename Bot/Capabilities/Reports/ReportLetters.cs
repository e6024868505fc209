using System.Text.Json;
using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.People;
using AccountBot.Schedule;

namespace AccountBot.Capabilities.Reports;

/// <summary>Brings a report to its reader, at once: somebody chose this moment.</summary>
internal sealed class ReportLetters(ReportStore reports, ReportGate gate, IDirectory directory) : IWorkHandler
{
    public const string Kind = "report.letter";

    public IReadOnlyCollection<string> Kinds { get; } = [Kind];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var (key, via) = item.Body.Split('\n', 2) switch { var parts => (parts[0], parts[1]) };
        var to = PersonId.Parse(item.Lane);
        if (await reports.ReadAsync(to, key, cancel) is not { } report || !await gate.IsOpenAsync(to, report, cancel))
        {
            return new WorkResult.Done();
        }

        var names = await Names.OfAsync(directory, [report.By], cancel);
        return new WorkResult.Post(new Recipient(item.Lane, In: null, JsonSerializer.Deserialize(via, AddressJson.Default.ConversationReference)), ReportCards.Sent(report, names), _ => []);
    }
}
