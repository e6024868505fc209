namespace AccountBot.Tools.Import.Timelines;

/// <summary>Which column of a timeline holds what, found by what agencies write above it.</summary>
internal sealed class Headers
{
    // A title, a logo's line, who made it and when: what stands above the headers is seldom longer.
    private const int LookAt = 30;

    private static readonly (Column Column, string[] Names)[] Known =
    [
        (Column.Account, ["account", "account id", "account name", "brand", "project", "client brand"]),
        (Column.Id, ["id", "ref", "reference", "milestone id", "task id"]),
        (Column.Title, ["milestone", "milestones", "title", "task", "task name", "activity", "deliverable", "deliverables", "item", "description", "what", "job", "action"]),
        (Column.Due, ["due", "due date", "date due", "deadline", "date", "delivery date", "delivery", "target date", "target", "end", "end date", "finish", "finish date", "by when", "when", "planned date"]),
        (Column.Owner, ["owner", "responsible", "responsibility", "who", "lead", "assigned to", "assignee", "accountable", "by whom", "person"]),
        (Column.State, ["state", "status", "rag", "rag status", "progress"]),
        (Column.DoneOn, ["done on", "done", "completed", "completed on", "date completed", "completion date", "actual", "actual date", "delivered on"]),
        (Column.Stage, ["stage", "content stage"]),
        (Column.Kind, ["kind", "type", "category", "workstream"]),
        (Column.Version, ["version", "draft", "ver"]),
    ];

    private readonly Dictionary<Column, int> places;

    private Headers(int row, Dictionary<Column, int> places) => (Row, this.places) = (row, places);

    /// <summary>The number of the row in which they stand.</summary>
    public int Row { get; }

    public bool Has(Column column) => places.ContainsKey(column);

    /// <summary>Where a column stands; for one that is not there, a cell that is empty.</summary>
    public Cell In(SheetRow row, Column column) => places.TryGetValue(column, out var at) ? row.At(at) : new Cell($"row {row.Number}", "");

    /// <summary>The first row that names a title and a date; null where none does.</summary>
    public static Headers? Find(IEnumerable<SheetRow> rows) =>
        rows.Take(LookAt).Select(Read).FirstOrDefault(headers => headers.Has(Column.Title) && headers.Has(Column.Due));

    private static Headers Read(SheetRow row)
    {
        var names = row.Cells.Select(cell => Plain(cell.Text)).ToList();
        var found = new Dictionary<Column, int>();
        foreach (var (column, known) in Known)
        {
            // The name that stands first in the list is the likelier: "Due date" before "Date".
            var at = known.Select(name => names.IndexOf(name)).FirstOrDefault(place => place >= 0, -1);
            if (at >= 0 && !found.ContainsValue(at))
            {
                found.Add(column, at);
            }
        }

        return new Headers(row.Number, found);
    }

    /// <summary>Lower case, without what stands in brackets, signs and line breaks: "Due date\n(final)" is "due date".</summary>
    private static string Plain(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        var letters = (bracket < 0 ? text : text[..bracket]).ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ');
        return string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
