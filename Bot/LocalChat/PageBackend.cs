using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AccountBot.LocalChat;

/// <summary>What the page itself asks for: who there is, what was said, and what happens next.</summary>
internal sealed class PageBackend(Transcripts transcripts, EventStream events, LocalPeople people)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/local/people", () => people.All);
        routes.MapGet("/local/events", Events);
        routes.MapGet("/local/transcript", Read);
        routes.MapPost("/local/transcript", Record);
        routes.MapPut("/local/transcript/{id}/undelivered", Mark);
    }

    private ServerSentEventsResult<object> Events(CancellationToken gone) => TypedResults.ServerSentEvents(events.ReadAsync(gone));

    private IResult Read(string person) =>
        people.Find(person) is { Id: var id } ? Results.Ok(transcripts.Of(id)) : Results.NotFound();

    // Before the page posts it to the bot, so that the answer stands below the question, and a reload keeps both.
    private IResult Record(string person, JsonElement activity) =>
        people.Find(person) is { Id: var id }
            ? Results.Json(transcripts.Add(id, Speaker.Person, activity), statusCode: StatusCodes.Status201Created)
            : Results.NotFound();

    private IResult Mark(string person, string id, Fate fate) =>
        people.Find(person) is { Id: var chat } && transcripts.MarkUndelivered(chat, id, fate.Undelivered) ? Results.NoContent() : Results.NotFound();

    internal sealed record Fate(bool Undelivered);
}
