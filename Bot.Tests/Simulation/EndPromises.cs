using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.AgencyFiles;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.Schedule;
using AccountBot.Storage;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation;

/// <summary>What must hold once nothing goes wrong any more and all has come to rest.</summary>
internal sealed class EndPromises(AgencyFile file, TableModel tables, SimulatedTeams teams, IReadOnlyList<TeamsUser> people, Action<string> broken)
{
    public void Look(DateTimeOffset now)
    {
        foreach (var account in file.Accounts)
        {
            LookAtAccount(account);
        }

        foreach (var row in tables.Rows)
        {
            Must(!row.Key.StartsWith("~w~", StringComparison.Ordinal) || WorkItem.From(row).Due > now, $"left undone: {row.Properties.Text("kind")} {row.Key}");
            Must(row.Properties.Text("state")?.Contains("\"Claim\":{", StringComparison.Ordinal) != true, $"a claim is still open in {row.Key}");
        }
    }

    private void LookAtAccount(AccountFacts account)
    {
        var partition = AccountKeys.Partition(account.Id);
        var rows = tables.Query(partition, KeyRange.Prefix($"{account.Id}~"), int.MaxValue);
        var book = BookReader.Read(account.Id, [.. rows.Where(row => string.CompareOrdinal(row.Key, $"{account.Id}~3") < 0)])!;
        var closed = RowsOf<ApprovalRequest>(rows, $"{account.Id}~4r~");
        var fault = AuditChain.FirstBroken(book.Head, rows.Where(row => row.Key.StartsWith($"{account.Id}~9~", StringComparison.Ordinal)));
        Must(fault is null, $"{account.Id}: audit line {fault?.Seq} {fault?.What}");
        LookAtNumbers(book, closed);
        LookAtMoney(account, book, closed);
        LookAtCopies(book, closed, RowsOf<HelpRequest>(rows, $"{account.Id}~4h~"), rows);
    }

    /// <summary>Every request has one row, open or closed.</summary>
    private void LookAtNumbers(AccountBook book, IReadOnlyList<ApprovalRequest> closed)
    {
        var numbers = book.Requests.Select(request => request.Value.No).Concat(closed.Select(request => request.No)).ToList();
        Must(numbers.Distinct().Count() == numbers.Count, $"{book.Id}: a request is open and closed");
    }

    private void LookAtMoney(AccountFacts account, AccountBook book, IReadOnlyList<ApprovalRequest> closed)
    {
        foreach (var line in account.Budget)
        {
            var approved = closed.Where(request => request is { State: RequestState.Approved, Kind: RequestKind.Budget } && request.Terms["line"] == line.Line)
                .Sum(request => decimal.Parse(request.Terms["amount"], CultureInfo.InvariantCulture));
            var stands = book.Line(line.Line)!.Value.Facts.Approved;
            Must(stands == line.Approved + approved, $"{line.Line} stands at {stands}, and {line.Approved} + {approved} was approved");
        }
    }

    /// <summary>A card that is known to stand somewhere shows the present state: nothing to press that has no meaning any more.</summary>
    private void LookAtCopies(AccountBook book, IReadOnlyList<ApprovalRequest> closed, IReadOnlyList<HelpRequest> helped, IReadOnlyList<Row> rows)
    {
        var versions = book.Requests.ToDictionary(request => request.Value.No, request => request.Value.Version);
        foreach (var help in book.Help)
        {
            versions[help.Value.No] = help.Value.Version;
        }

        foreach (var owed in book.Obligations)
        {
            versions[owed.Value.No] = owed.Value.Version;
        }

        foreach (var issue in book.Issues.Select(entry => entry.Value.Facts).Concat(RowsOf<Kept<IssueFacts>>(rows, $"{book.Id}~4i~").Select(kept => kept.Facts)).Where(issue => issue.No is not null))
        {
            versions[issue.No!.Value] = issue.Version;
        }

        // Whoever asked may still say whether an answer helped.
        foreach (var help in helped.Where(help => help is { State: HelpState.Done, Helped: null, Became: null }))
        {
            versions[help.No] = help.Version;
        }

        var over = closed.Select(request => request.No).Concat(helped.Select(help => help.No).Except(versions.Keys)).Concat(RowsOf<Obligation>(rows, $"{book.Id}~4o~").Select(owed => owed.No)).ToHashSet();
        foreach (var row in rows.Where(row => row.Key.StartsWith($"{book.Id}~5c~", StringComparison.Ordinal)))
        {
            var no = int.Parse(row.Key.AsSpan($"{book.Id}~5c~".Length, 6), CultureInfo.InvariantCulture);
            LookAtCopy(Document.Read<CardCopy>(row), no, over.Contains(no) || !versions.TryGetValue(no, out var version) ? null : version);
        }
    }

    /// <param name="version">Null where it is over.</param>
    private void LookAtCopy(CardCopy copy, int no, int? version)
    {
        var card = people.Select(person => person.Chat).Single(chat => chat.Id == copy.Where.ConversationId).Messages.FirstOrDefault(message => message.Id == copy.ActivityId);
        foreach (var button in card is { HasCard: true } && !teams.LastAnswered.Contains(card.Id) ? card.Card.Buttons : [])
        {
            Must(version is not null && (string?)button.Data["version"] == $"{version}" || IsParked(no), $"{copy.Reader} can still press {button.Title} {button.Data["version"]} of {no}, which is at {version}");
        }
    }

    private bool IsParked(int no) => tables.Rows.Any(row =>
        row.Key.StartsWith("~x~", StringComparison.Ordinal)
        && row.Properties.Text("kind")!.EndsWith(".redraw", StringComparison.Ordinal)
        && row.Properties.Text("body")!.Contains($"\"No\":{no},", StringComparison.Ordinal));

    private static IReadOnlyList<T> RowsOf<T>(IReadOnlyList<Row> rows, string prefix) =>
        [.. rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(Document.Read<T>)];

    private void Must(bool holds, string what)
    {
        if (!holds)
        {
            broken(what);
        }
    }
}
