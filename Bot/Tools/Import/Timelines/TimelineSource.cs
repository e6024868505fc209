using AccountBot.Accounts;
using AccountBot.Accounts.Books;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>Brings a sheet together with the accounts of the store that it speaks of.</summary>
internal sealed class TimelineSource(AccountList list, AccountBooks books, Agency agency)
{
    /// <returns>What the sheet says, and the accounts as an import merges them; none where the sheet has faults.</returns>
    public async Task<(Timeline Timeline, IReadOnlyList<AccountFacts> Accounts)> ReadAsync(FileInfo file, string? account, CancellationToken cancel)
    {
        var asked = account is null ? (AccountId?)null : await AskedAsync(account, cancel);
        var timeline = TimelineReader.Read(Sheets.Read(file), new TimelineContext(agency, await NamesAsync(cancel), asked));
        return (timeline, timeline.Faults.Count > 0 ? [] : await FactsAsync(timeline, cancel));
    }

    private async Task<AccountId> AskedAsync(string account, CancellationToken cancel) =>
        AccountId.TryParse(account, out var id) && await books.ReadAsync(id, Depth.Core, cancel) is not null ? id : throw new ToolFailedException(TimelineWords.NoAccountOf(account));

    private async Task<IReadOnlyList<AccountFacts>> FactsAsync(Timeline timeline, CancellationToken cancel)
    {
        var facts = new List<AccountFacts>();
        foreach (var rows in timeline.Rows.GroupBy(row => row.Account))
        {
            var book = await books.ReadAsync(rows.Key, Depth.WithMilestones, cancel) ?? throw new ToolFailedException(TimelineWords.NoAccountOf(rows.Key.ToString()));
            facts.Add(TimelineFacts.Of(await books.WithClosedAsync(book, cancel), rows));
        }

        return facts;
    }

    /// <summary>Every name of every account. One that two accounts bear means neither.</summary>
    private async Task<IReadOnlyDictionary<string, AccountId>> NamesAsync(CancellationToken cancel)
    {
        var names = new List<(string Name, AccountId Account)>();
        await foreach (var account in list.AllAsync(cancel))
        {
            if (await books.ReadAsync(account, Depth.Core, cancel) is { Head: var head })
            {
                names.AddRange(head.Aliases.Append(head.Name).Append(account.ToString()).Select(name => (name.ToLowerInvariant(), account)).Distinct());
            }
        }

        return names.GroupBy(name => name.Name, StringComparer.Ordinal).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single().Account, StringComparer.Ordinal);
    }
}
