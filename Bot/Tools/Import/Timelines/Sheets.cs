using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace AccountBot.Tools.Import.Timelines;

/// <summary>Reads the cells of a file: the first sheet of a workbook, or values with commas, semicolons or tabs between them.</summary>
internal static class Sheets
{
    public static bool CanRead(string extension) => extension.ToLowerInvariant() is ".xlsx" or ".csv";

    /// <exception cref="ToolFailedException">The file is not what its name says.</exception>
    public static IReadOnlyList<SheetRow> Read(FileInfo file)
    {
        try
        {
            return file.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) ? ReadText(file) : ReadWorkbook(file);
        }
        catch (Exception broken) when (broken is InvalidDataException or CsvHelperException or System.Xml.XmlException or KeyNotFoundException or FormatException)
        {
            throw new ToolFailedException($"{file.Name} cannot be read as {file.Extension}: {broken.Message}");
        }
    }

    /// <summary>A merged cell's value stands in each of the cells that it covers.</summary>
    private static IReadOnlyList<SheetRow> ReadWorkbook(FileInfo file)
    {
        using var stream = file.OpenRead();
        var rows = stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: new OpenXmlConfiguration { FillMergedCells = true });
        return
        [
            .. rows.Cast<IDictionary<string, object?>>().Select((row, index) => new SheetRow(
                index + 1,
                [.. row.Values.Select((value, column) => CellOf(value, Cell.AddressOf(column, index + 1)))])),
        ];
    }

    private static Cell CellOf(object? value, string address) => value switch
    {
        null => new Cell(address, ""),
        DateTime moment => new Cell(address, DateOnly.FromDateTime(moment).ToString("O", CultureInfo.InvariantCulture), DateOnly.FromDateTime(moment)),
        _ => new Cell(address, Convert.ToString(value, CultureInfo.InvariantCulture)!.Trim()),
    };

    private static IReadOnlyList<SheetRow> ReadText(FileInfo file)
    {
        var form = new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = true, DetectDelimiterValues = [",", ";", "\t"], IgnoreBlankLines = false, BadDataFound = null };
        using var csv = new CsvParser(new StringReader(TextOf(file)), form);
        var rows = new List<SheetRow>();
        while (csv.Read())
        {
            var number = rows.Count + 1;
            rows.Add(new SheetRow(number, [.. csv.Record!.Select((text, column) => new Cell(Cell.AddressOf(column, number), text.Trim()))]));
        }

        return rows;
    }

    /// <summary>UTF-8 where it is that; else what Excel in Western Europe writes.</summary>
    private static string TextOf(FileInfo file)
    {
        var bytes = File.ReadAllBytes(file.FullName);
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
