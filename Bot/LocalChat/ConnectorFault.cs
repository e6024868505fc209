namespace AccountBot.LocalChat;

/// <summary>The connector's refusals, in the shape and with the codes that Teams uses.</summary>
internal static class ConnectorFault
{
    public static IResult BadSyntax { get; } =
        Fault(StatusCodes.Status400BadRequest, "BadSyntax", "Incorrect conversation creation parameters.");

    public static IResult NotInstalled { get; } =
        Fault(StatusCodes.Status403Forbidden, "ForbiddenOperationException", "The bot is not installed in user's personal scope.");

    public static IResult NoConversation { get; } =
        Fault(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");

    public static IResult NoActivity { get; } =
        Fault(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "The message is not in this conversation.");

    private static IResult Fault(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
