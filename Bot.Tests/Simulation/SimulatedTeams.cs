using System.Net;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation;

/// <summary>The connector's side of Teams: everybody's chats, and how it treats what the copies send there.</summary>
internal sealed class SimulatedTeams(IReadOnlyList<TeamsUser> people, Chance chance)
{
    private static readonly Delivery[] Troubles = [Delivery.Throttled, Delivery.Broken, Delivery.KeptThenBroken];

    private readonly Dictionary<string, TeamsUser> members = people.SelectMany(person => new[] { (person.UserId, person), (person.ObjectId, person) }).ToDictionary(pair => pair.Item1, pair => pair.person, StringComparer.Ordinal);
    private readonly Dictionary<string, Chat> chats = people.ToDictionary(person => person.Chat.Id, person => person.Chat, StringComparer.Ordinal);
    private readonly Dictionary<string, int> kept = new(StringComparer.Ordinal);
    private long lastId = 1000;

    public Faults Faults { get; set; } = Faults.None;

    /// <summary>Former faces of cards: a client that was away still shows them.</summary>
    public List<(string Chat, ChatMessage Face)> OldFaces { get; } = [];

    /// <summary>Messages whose last face was the answer to a press. Such a face may come late, over a newer one; it turns right at its reader's next look.</summary>
    public HashSet<string> LastAnswered { get; } = new(StringComparer.Ordinal);

    /// <summary>All that was said, in the words that came first: cards take on others later.</summary>
    public List<(TeamsUser To, string Text)> Said { get; } = [];

    public string NewId() => $"{++lastId}";

    /// <summary>How many messages of one work item stand in chats.</summary>
    public int Kept(string workId) => kept.GetValueOrDefault(workId);

    public HttpResponseMessage Take(HttpMethod method, string path, byte[] body, string? work)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part != "conversations").Select(Uri.UnescapeDataString).ToList();
        var activity = (JsonObject)JsonNode.Parse(body)!;
        return parts switch
        {
            [_] => Open(activity),
            [_, var chat, _] when method == HttpMethod.Post => Post(chats[chat], activity, work),
            [_, var chat, _, var id] when method == HttpMethod.Put => Put(chats[chat], id, activity, work),
            _ => Answer(HttpStatusCode.NotFound, "NotFound"),
        };
    }

    private HttpResponseMessage Open(JsonObject wanted)
    {
        var chat = members[(string)wanted["members"]![0]!["id"]!].Chat;
        return chat.Delivery == Delivery.NotInstalled ? Answer(HttpStatusCode.Forbidden, "ForbiddenOperationException") : Created(chat.Id);
    }

    private HttpResponseMessage Post(Chat chat, JsonObject activity, string? work)
    {
        var delivery = Treatment(chat);
        var id = NewId();
        if (delivery.IsKept)
        {
            chat.Add(id, activity);
            Said.Add((people.Single(person => person.Chat == chat), (string?)activity["text"] ?? (string?)activity["summary"] ?? ""));
            kept[work ?? ""] = Kept(work ?? "") + 1;
        }

        return delivery == Delivery.Taken ? Created(id) : Answer(delivery.Status, delivery.Code);
    }

    private HttpResponseMessage Put(Chat chat, string id, JsonObject activity, string? work)
    {
        var delivery = Treatment(chat);
        if (delivery.IsKept && chat.Messages.FirstOrDefault(message => message.Id == id) is { } message)
        {
            OldFaces.Add((chat.Id, message.OldCopy()));
            message.Replace(activity);
            _ = work is null ? LastAnswered.Add(id) : LastAnswered.Remove(id);
        }

        return delivery == Delivery.Taken ? Created(id) : Answer(delivery.Status, delivery.Code);
    }

    private Delivery Treatment(Chat chat) =>
        chat.Delivery != Delivery.Taken ? chat.Delivery : chance.Falls(Faults.Connector) ? chance.Of(Troubles) : Delivery.Taken;

    private static HttpResponseMessage Created(string id) => new(HttpStatusCode.Created) { Content = new StringContent($$"""{"id":"{{id}}"}""") };

    private static HttpResponseMessage Answer(HttpStatusCode status, string code) => new(status) { Content = new StringContent($"no: {code}") };
}

/// <summary>One copy's line to the connector.</summary>
internal sealed class TeamsLine(SimulatedTeams teams, Copy copy, Scheduler scheduler) : HttpMessageHandler
{
    /// <summary>Awaits nothing itself: the HTTP client goes on from here without a context, in whatever thread answers.</summary>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (method, path, body, work) = (request.Method, request.RequestUri!.AbsolutePath, Read(request.Content!), Copy.AtWork.Value);
        return scheduler.Ask(copy, () => $"{method} {path}", () => teams.Take(method, path, body, work), () => new HttpRequestException("The line broke."));
    }

    private static byte[] Read(HttpContent content)
    {
        using var body = new MemoryStream();
        content.CopyTo(body, context: null, CancellationToken.None);
        return body.ToArray();
    }
}
