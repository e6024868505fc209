using System.Text.Json;

namespace AccountBot.Cards;

/// <summary>A table: a header row in bold, figures to the right.</summary>
internal static class TableWriter
{
    public static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteString("type", "Table");
        json.WriteBoolean("showGridLines", false);
        json.WriteBoolean("firstRowAsHeader", true);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteNumber("width", column.Weight);
            json.WriteString("horizontalCellContentAlignment", column.HoldsFigures ? "Right" : "Left");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        WriteRow(json, table.Columns, [.. table.Columns.Select(column => CardText.Bold(column.Title))]);
        foreach (var row in table.Rows)
        {
            WriteRow(json, table.Columns, row);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<TableColumn> columns, IReadOnlyList<CardText> cells)
    {
        json.WriteStartObject();
        json.WriteString("type", "TableRow");
        json.WriteStartArray("cells");
        foreach (var (column, cell) in columns.Zip(cells))
        {
            json.WriteStartObject();
            json.WriteString("type", "TableCell");
            json.WriteStartArray("items");
            json.WriteStartObject();
            json.WriteString("type", "TextBlock");
            json.WriteString("text", cell.Markdown);
            json.WriteBoolean("wrap", true);
            json.WriteString("horizontalAlignment", column.HoldsFigures ? "Right" : "Left");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
