using System.IO.Compression;
using System.Security;
using AccountBot.Tools.Import.Timelines;

namespace AccountBot.Tests.Tools.Timelines;

/// <summary>A workbook of one sheet, written as its format says and by none of the libraries that read it.</summary>
internal sealed class Workbook
{
    private readonly Dictionary<int, string> rows = [];
    private readonly List<string> merged = [];

    /// <param name="number">From 1; rows that are never set are blank.</param>
    /// <param name="cells">Texts; days, which the sheet keeps as numbers with a date's form; numbers; null for nothing.</param>
    public Workbook Row(int number, params object?[] cells)
    {
        rows[number] = $"<row r=\"{number}\">{string.Concat(cells.Select((cell, column) => CellXml(cell, Cell.AddressOf(column, number))))}</row>";
        return this;
    }

    /// <param name="range">As in <c>A2:A4</c>.</param>
    public Workbook Merged(string range)
    {
        merged.Add($"<mergeCell ref=\"{range}\"/>");
        return this;
    }

    public void Save(string path)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        Add(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        Add(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Links}"><sheets><sheet name="Timeline" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Add(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Links}/styles" Target="styles.xml"/></Relationships>""");
        Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        var merges = merged.Count == 0 ? "" : $"<mergeCells count=\"{merged.Count}\">{string.Concat(merged)}</mergeCells>";
        Add(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows.OrderBy(row => row.Key).Select(row => row.Value))}</sheetData>{merges}</worksheet>""");
    }

    private static string CellXml(object? cell, string address) => cell switch
    {
        // Of merged cells all but the first are there and empty, as Excel writes them.
        null => $"<c r=\"{address}\"/>",
        DateOnly day => $"<c r=\"{address}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
        int number => $"<c r=\"{address}\"><v>{number}</v></c>",
        _ => $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell.ToString())}</t></is></c>",
    };

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write("""<?xml version="1.0" encoding="UTF-8"?>""" + xml);
    }
}
