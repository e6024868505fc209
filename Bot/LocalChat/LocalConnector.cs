using System.Text.Json;

namespace AccountBot.LocalChat;

/// <summary>
/// The part of the connector's REST interface that a bot uses in personal chats. The bot reaches it through an
/// activity's <c>serviceUrl</c>, just as it reaches Teams.
/// </summary>
internal sealed class LocalConnector(Transcripts transcripts, EventStream events, LocalPeople people)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var conversations = routes.MapGroup("/local/connector/v3/conversations");
        conversations.MapPost("/", Create);
        conversations.MapPost("/{conversation}/activities", Send);
        conversations.MapPost("/{conversation}/activities/{replyTo}", Send);
        conversations.MapPut("/{conversation}/activities/{id}", Update);
        conversations.MapDelete("/{conversation}/activities/{id}", Delete);
    }

    private IResult Create(NewConversation wanted)
    {
        if (wanted.Members is not [{ Id: { } member }])
        {
            return ConnectorFault.BadSyntax;
        }

        return people.Find(LocalIds.PersonOfMember(member)) is { } person
            ? Created(LocalIds.Conversation(person.Id))
            : ConnectorFault.NotInstalled;
    }

    private IResult Send(string conversation, JsonElement activity)
    {
        if (people.InConversation(conversation) is not { } person)
        {
            return ConnectorFault.NoConversation;
        }

        return TypeOf(activity) switch
        {
            "message" => Created(transcripts.Add(person.Id, Speaker.Bot, activity).Id),
            "typing" => Typing(person),
            null => ConnectorFault.BadSyntax,
            _ => Created(transcripts.NewId()),
        };
    }

    private IResult Update(string conversation, string id, JsonElement activity)
    {
        if (people.InConversation(conversation) is not { } person)
        {
            return ConnectorFault.NoConversation;
        }

        return transcripts.Replace(person.Id, id, activity) ? Results.Ok(new { id }) : ConnectorFault.NoActivity;
    }

    private IResult Delete(string conversation, string id)
    {
        if (people.InConversation(conversation) is not { } person)
        {
            return ConnectorFault.NoConversation;
        }

        transcripts.Remove(person.Id, id);
        return Results.Ok();
    }

    private IResult Typing(LocalPerson person)
    {
        events.Publish(new LocalEvent.Typing(person.Id));
        return Created(transcripts.NewId());
    }

    private static string? TypeOf(JsonElement activity) =>
        activity.ValueKind == JsonValueKind.Object && activity.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;

    private static IResult Created(string id) => Results.Json(new { id }, statusCode: StatusCodes.Status201Created);

    internal sealed record NewConversation(IReadOnlyList<Member>? Members);

    internal sealed record Member(string? Id);
}
