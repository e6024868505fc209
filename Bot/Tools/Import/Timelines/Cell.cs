namespace AccountBot.Tools.Import.Timelines;

/// <summary>A cell of a sheet.</summary>
/// <param name="Address">As its reader finds it: <c>C12</c>.</param>
/// <param name="Text">What stands there, without the space around it; empty where nothing does.</param>
/// <param name="Day">Where the sheet itself says that it is a date.</param>
internal sealed record Cell(string Address, string Text, DateOnly? Day = null)
{
    public bool IsEmpty => Text.Length == 0;

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1, as sheets count.</param>
    public static string AddressOf(int column, int row)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return $"{letters}{row}";
    }
}

/// <summary>A row of a sheet.</summary>
/// <param name="Number">From 1, as sheets count.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);

    /// <summary>The cell of a column, empty beyond the row's end.</summary>
    public Cell At(int column) => column < Cells.Count ? Cells[column] : new Cell(Cell.AddressOf(column, Number), "");
}
