using System.Text.Json.Serialization;
using AccountBot.Accounts.Acts;

namespace AccountBot.Tools.Audit;

/// <summary>A row of the audit trail as it leaves the bot; its columns stand in this order.</summary>
/// <param name="At">UTC.</param>
/// <param name="Actor">Entra object id; empty where nobody acted in person.</param>
/// <param name="OnBehalfOf">Object ids of those in whose place the actor acted; empty where they acted for themselves.</param>
/// <param name="Source">The act that wrote it; the rows of one act have it in common.</param>
/// <param name="Previous">Hash of the row before it on the same account.</param>
internal sealed record AuditRecord(
    string Account,
    long Seq,
    string At,
    string Actor,
    string ActorName,
    string Action,
    string Subject,
    string Before,
    string After,
    string Reason,
    string OnBehalfOf,
    string Source,
    string Previous,
    string Hash)
{
    public static AuditRecord Of(AuditEntry entry) => new(
        entry.Account.ToString(),
        entry.Line.Seq,
        entry.Line.At.UtcDateTime.ToString("O"),
        entry.Line.Actor?.ToString() ?? "",
        entry.Line.ActorName,
        entry.Line.Action,
        entry.Line.Subject,
        entry.Line.Before,
        entry.Line.After,
        entry.Line.Reason ?? "",
        entry.Line.OnBehalfOf ?? "",
        entry.Line.Source,
        entry.Line.Previous,
        entry.Hash);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AuditRecord))]
internal sealed partial class AuditRecordJson : JsonSerializerContext;
