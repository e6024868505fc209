using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace AccountBot.Tests.World;

/// <summary>Answers one question as Graph does, and refuses what Graph refuses.</summary>
internal sealed partial class GraphAnswers(GraphPeople people, Func<string> baseUrl)
{
    private const int PageSize = 2;

    /// <summary>Change tokens older than this are known no more.</summary>
    public int OldestToken { get; set; }

    public GraphApps Apps { get; } = new();

    public GraphAnswer To(GraphQuestion question) => question.Path.Trim('/').Split('/') switch
    {
        ["users"] => Search(question),
        ["users", "delta"] => Delta(question),
        ["users", var id] => people.Find(id) is { } user ? User(question, user) : NotFound,
        ["users", var id, "manager"] => people.Find(id)?.Manager is { } manager && people.Find(manager) is { } user ? GraphAnswer.Ok(user.ToJson()) : NotFound,
        ["users", var id, "mailboxSettings", "automaticRepliesSetting"] => people.Find(id) is { } user ? GraphAnswer.Ok(user.Replies?.DeepClone() ?? new JsonObject { ["status"] = "disabled" }) : NotFound,
        ["users", var id, "presence"] => people.Find(id) is { } user ? GraphAnswer.Ok(Presence(user)) : NotFound,
        ["users", var id, "teamwork", "installedApps"] => question.Method == HttpMethods.Post ? Apps.Install(id, question.Body!) : Apps.InstalledFor(id, question.Query["$filter"].ToString()),
        ["appCatalogs", "teamsApps"] => Apps.Catalogue(question.Query["$filter"].ToString()),
        _ => GraphAnswer.Fault(StatusCodes.Status400BadRequest, "Request_BadRequest"),
    };

    private static GraphAnswer NotFound => GraphAnswer.Fault(StatusCodes.Status404NotFound, "Request_ResourceNotFound");

    private static GraphAnswer NotEventual => GraphAnswer.Fault(StatusCodes.Status400BadRequest, "Request_UnsupportedQuery");

    private GraphAnswer User(GraphQuestion question, GraphUser user)
    {
        var answer = user.ToJson();
        answer["@odata.context"] = $"{baseUrl()}/$metadata#users/$entity";
        if (question.Query["$expand"].ToString() is not { Length: > 0 } expand)
        {
            return GraphAnswer.Ok(answer);
        }

        if (expand.Contains("$levels", StringComparison.Ordinal) && question.Query["$count"] == "true" && !question.IsEventual)
        {
            return NotEventual;
        }

        Nest(answer, user, depth: 0);
        return GraphAnswer.Ok(answer);
    }

    /// <summary>The last has none. Graph itself ends a circle after a thousand levels; a few are enough to be caught in.</summary>
    private void Nest(JsonObject answer, GraphUser user, int depth)
    {
        if (user.Manager is { } id && people.Find(id) is { } manager && depth < 12)
        {
            var above = manager.ToJson();
            Nest(above, manager, depth + 1);
            answer["manager"] = above;
        }
    }

    private GraphAnswer Search(GraphQuestion question)
    {
        if (!question.IsEventual)
        {
            return NotEventual;
        }

        var words = Quoted().Matches(question.Query["$search"].ToString()).Select(match => match.Groups["word"].Value).ToList();
        var found = people.All.Where(user => words.Exists(word => user.Name.Split(' ').Append(user.Mail ?? "").Any(part => part.StartsWith(word, StringComparison.OrdinalIgnoreCase))));
        return GraphAnswer.Ok(new JsonObject { ["value"] = new JsonArray([.. found.Select(user => (JsonNode)user.ToJson())]) });
    }

    private GraphAnswer Delta(GraphQuestion question)
    {
        var token = question.Query["$deltatoken"].ToString();
        if (token == "latest")
        {
            return GraphAnswer.Ok(new JsonObject { ["value"] = new JsonArray(), ["@odata.deltaLink"] = Link("deltatoken", people.Changes.Count) });
        }

        var from = int.Parse(token.Length > 0 ? token : question.Query["$skiptoken"].ToString() is { Length: > 0 } skip ? skip : "0", CultureInfo.InvariantCulture);
        if (from < OldestToken)
        {
            return GraphAnswer.Fault(StatusCodes.Status410Gone, "syncStateNotFound");
        }

        var page = people.Changes.Skip(from).Take(PageSize).Distinct(StringComparer.Ordinal).Select(id => (JsonNode)Changed(id));
        var next = Math.Min(from + PageSize, people.Changes.Count);
        var answer = new JsonObject { ["value"] = new JsonArray([.. page]) };
        answer[next < people.Changes.Count ? "@odata.nextLink" : "@odata.deltaLink"] = Link(next < people.Changes.Count ? "skiptoken" : "deltatoken", next);
        return GraphAnswer.Ok(answer);
    }

    private JsonObject Changed(string id) => people.Find(id) is { } user
        ? new JsonObject { ["id"] = id, ["displayName"] = user.Name }
        : new JsonObject { ["id"] = id, ["@removed"] = new JsonObject { ["reason"] = "changed" } };

    private string Link(string kind, int at) => $"{baseUrl()}/users/delta?${kind}={at}";

    private static JsonObject Presence(GraphUser user) => new()
    {
        ["id"] = user.Id,
        ["availability"] = user.ShowsOutOfOffice ? "Offline" : "Available",
        ["activity"] = user.ShowsOutOfOffice ? "OutOfOffice" : "Available",
        ["outOfOfficeSettings"] = new JsonObject { ["message"] = null, ["isOutOfOffice"] = user.ShowsOutOfOffice },
    };

    [GeneratedRegex("\"(displayName|mail):(?<word>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
