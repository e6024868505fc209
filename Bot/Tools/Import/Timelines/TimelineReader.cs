using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>Makes milestones of a sheet as agencies keep it, and notes by cell what cannot be understood. Pure.</summary>
internal sealed class TimelineReader(TimelineContext context, Headers headers)
{
    private readonly List<string> faults = [];
    private readonly List<string> headings = [];
    private AccountId? above;

    public static Timeline Read(IReadOnlyList<SheetRow> rows, TimelineContext context) => Headers.Find(rows) is { } headers
        ? new TimelineReader(context, headers).Read(rows.Where(row => row.Number > headers.Row && !row.IsEmpty))
        : new Timeline([], [TimelineWords.NoHeaders], []);

    private Timeline Read(IEnumerable<SheetRow> rows)
    {
        var read = rows.Where(IsMilestone).Select(Milestone).ToList();
        return new Timeline([.. read.OfType<TimelineRow>()], faults, headings);
    }

    /// <summary>Not one that heads a part of the sheet, be it merged over all of its width, and not the headers once more.</summary>
    private bool IsMilestone(SheetRow row)
    {
        if (Headers.Find([row]) is not null)
        {
            return false;
        }

        var account = headers.In(row, Column.Account);
        var texts = row.Cells.Where(cell => !cell.IsEmpty && cell.Address != account.Address).Select(cell => cell.Text).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count > 1 || (texts.Count == 1 && Day(headers.In(row, Column.Due)) is not null))
        {
            return true;
        }

        Head(row, texts.Count == 1 ? texts[0] : account.Text);
        return false;
    }

    /// <summary>What heads a part is the account of all beneath it, or tells nothing.</summary>
    private void Head(SheetRow row, string text)
    {
        if (context.Accounts.TryGetValue(text.ToLowerInvariant(), out var account))
        {
            above = account;
        }
        else
        {
            headings.Add(TimelineWords.Heading(row.Number, text));
        }
    }

    private TimelineRow? Milestone(SheetRow row)
    {
        var before = faults.Count;
        var made = new
        {
            Account = AccountOf(headers.In(row, Column.Account)),
            Title = Wanted(headers.In(row, Column.Title), TimelineWords.NoTitle),
            Due = Wanted(headers.In(row, Column.Due), TimelineWords.NoDate) is null ? null : DayIn(row, Column.Due),
            Owner = OwnerOf(headers.In(row, Column.Owner)),
            State = StateOf(headers.In(row, Column.State)),
            DoneOn = DayIn(row, Column.DoneOn),
        };
        return faults.Count > before ? null : new TimelineRow(
            made.Account!.Value, Text(row, Column.Id), made.Title!, made.Due!.Value, made.Owner, made.DoneOn is null ? made.State : MilestoneState.Done, made.DoneOn,
            StageOf(Text(row, Column.Stage)), Text(row, Column.Kind), Text(row, Column.Version));
    }

    private string? Wanted(Cell cell, string fault)
    {
        if (cell.IsEmpty)
        {
            Fault(cell, fault);
        }

        return cell.IsEmpty ? null : cell.Text;
    }

    private string? Text(SheetRow row, Column column) => headers.In(row, column) is { IsEmpty: false } cell ? cell.Text : null;

    /// <summary>An account stands once for all the rows beneath it, as in a column of merged cells.</summary>
    private AccountId? AccountOf(Cell cell)
    {
        AccountId? named = context.Accounts.TryGetValue(cell.Text.ToLowerInvariant(), out var found) ? found : null;
        if (!cell.IsEmpty && named is null)
        {
            Fault(cell, TimelineWords.NoAccountOf(cell.Text));
        }
        else if (named is { } other && context.Asked is { } asked && other != asked)
        {
            Fault(cell, TimelineWords.OtherAccount(cell.Text, asked.ToString()));
        }

        above = cell.IsEmpty ? above : named;
        if ((context.Asked ?? above) is null && cell.IsEmpty)
        {
            Fault(cell, TimelineWords.NoAccount);
        }

        return context.Asked ?? above;
    }

    private DateOnly? DayIn(SheetRow row, Column column)
    {
        var cell = headers.In(row, column);
        var day = Day(cell);
        if (!cell.IsEmpty && day is null)
        {
            Fault(cell, TimelineWords.NoDay(cell.Text));
        }

        return day;
    }

    private static DateOnly? Day(Cell cell) => cell.Day ?? DayText.Read(cell.Text);

    private PersonId? OwnerOf(Cell cell)
    {
        var owner = cell.IsEmpty ? null : OwnerText.Read(cell.Text, context.Agency.People);
        if (!cell.IsEmpty && owner is null)
        {
            var near = NameMatcher.Nearest(cell.Text, context.Agency.People.Select(person => new Named<string>(person.Name, [person.Name])));
            Fault(cell, TimelineWords.Nobody(cell.Text, [.. near.Select(match => match.Value)]));
        }

        return owner;
    }

    private MilestoneState StateOf(Cell cell)
    {
        var state = StateText.Read(cell.Text);
        if (state is null)
        {
            Fault(cell, TimelineWords.NoState(cell.Text));
        }

        return state ?? MilestoneState.Planned;
    }

    private string? StageOf(string? text) =>
        context.Agency.Stages.FirstOrDefault(stage => stage.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? text;

    private void Fault(Cell cell, string what) => faults.Add($"{cell.Address}: {what}");
}
