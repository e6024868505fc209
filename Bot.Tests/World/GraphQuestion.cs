using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AccountBot.Tests.World;

/// <summary>What Graph is asked, alone or within a batch.</summary>
/// <param name="Path">From the version's root.</param>
/// <param name="IsEventual">Whether the asker can bear that the index lags.</param>
internal sealed record GraphQuestion(string Method, string Path, IQueryCollection Query, bool IsEventual, JsonNode? Body)
{
    public static GraphQuestion InBatch(JsonObject question)
    {
        var url = (string)question["url"]!;
        var (path, query) = url.Split('?', 2) is [var front, var back] ? (front, back) : (url, "");
        return new GraphQuestion((string)question["method"]!, path, new QueryCollection(QueryHelpers.ParseQuery(query)), (string?)question["headers"]?["ConsistencyLevel"] == "eventual", question["body"]);
    }
}

/// <summary>What Graph says to it.</summary>
internal sealed record GraphAnswer(int Status, JsonNode? Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static GraphAnswer Ok(JsonNode body) => new(StatusCodes.Status200OK, body);

    public static GraphAnswer Fault(int status, string code) => new(status, new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = code, ["message"] = code, ["innerError"] = new JsonObject { ["request-id"] = "00000000-0000-4000-8000-000000000000" } },
    });
}
