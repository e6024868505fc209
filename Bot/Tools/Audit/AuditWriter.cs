using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using CsvHelper.Configuration;

namespace AccountBot.Tools.Audit;

/// <summary>Writes audit rows one by one; the form is complete once it is disposed.</summary>
internal abstract class AuditWriter : IDisposable
{
    public abstract void Write(AuditRecord record);

    public abstract void Dispose();
}

/// <summary>Comma-separated, with a line of names. A cell that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
internal sealed class CsvAuditWriter : AuditWriter
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    private readonly CsvWriter csv;

    public CsvAuditWriter(TextWriter output)
    {
        csv = new CsvWriter(output, Form, leaveOpen: true);
        csv.WriteHeader<AuditRecord>();
        csv.NextRecord();
    }

    public override void Write(AuditRecord record)
    {
        csv.WriteRecord(record);
        csv.NextRecord();
    }

    public override void Dispose() => csv.Dispose();
}

/// <summary>One JSON list, a row a line.</summary>
internal sealed class JsonAuditWriter(TextWriter output) : AuditWriter
{
    // A pound sign stays one: the file is for people too.
    private static readonly AuditRecordJson Form = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    private string before = "[";

    public override void Write(AuditRecord record)
    {
        output.WriteLine(before);
        output.Write(JsonSerializer.Serialize(record, Form.AuditRecord));
        before = ",";
    }

    public override void Dispose()
    {
        output.WriteLine(before == "[" ? "[" : "");
        output.WriteLine("]");
    }
}
