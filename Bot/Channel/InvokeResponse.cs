using System.Text.Json;

namespace AccountBot.Channel;

/// <summary>What answers an invoke: the HTTP status and, where there is one, the bare body.</summary>
internal sealed record InvokeResponse(int Status, InvokeAnswer? Body = null)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>The body that answers an invoke which is no card's button.</summary>
    public JsonElement? Other { get; init; }

    public static InvokeResponse NotImplemented { get; } = new(StatusCodes.Status501NotImplemented);

    /// <summary>The card that takes the place of the one whose button was pressed.</summary>
    public static InvokeResponse Card(JsonElement card) =>
        new(StatusCodes.Status200OK, new InvokeAnswer(StatusCodes.Status200OK, CardType, card));

    /// <summary>A sentence for the person; the card stays as it is.</summary>
    public static InvokeResponse Text(string text) =>
        new(StatusCodes.Status200OK, new InvokeAnswer(StatusCodes.Status200OK, MessageType, JsonValue(text)));

    /// <summary>The invoke's form is wrong: nobody's client sends that.</summary>
    public static InvokeResponse BadRequest(string message) =>
        new(StatusCodes.Status200OK, new InvokeAnswer(StatusCodes.Status400BadRequest, ErrorType, JsonValue(new Fault("BadRequest", message))));

    private static JsonElement JsonValue<T>(T value) => JsonSerializer.SerializeToElement(value, JsonSerializerOptions.Web);

    private sealed record Fault(string Code, string Message);
}

/// <summary>The body of an answer to <c>adaptiveCard/action</c>.</summary>
internal sealed record InvokeAnswer(int StatusCode, string Type, JsonElement Value);
