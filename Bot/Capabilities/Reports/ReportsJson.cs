using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccountBot.Accounts.Books;

namespace AccountBot.Capabilities.Reports;

[JsonSourceGenerationOptions(Converters = [typeof(AccountIdConverter), typeof(PersonIdConverter)])]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(ReportDraft))]
internal sealed partial class ReportsJson : JsonSerializerContext
{
    private static ReportsJson? relaxed;

    /// <summary>What people type takes no more room than it must.</summary>
    public static ReportsJson Relaxed => relaxed ??= new ReportsJson(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
