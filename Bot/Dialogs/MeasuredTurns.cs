using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Channel;

namespace AccountBot.Dialogs;

/// <summary>Counts each turn, and puts the activity's id, and the request's where a card is about one, on all that is logged in it.</summary>
internal sealed class MeasuredTurns(TurnHandler turns, TurnCounts counts, ILogger<MeasuredTurns> logger) : ITurnHandler
{
    private const int LongestId = 64;

    private static readonly Func<ILogger, string, string, IDisposable?> Ids = LoggerMessage.DefineScope<string, string>("activity {ActivityId} request {Request}");

    public async Task<InvokeResponse?> HandleAsync(Activity activity, CancellationToken cancel)
    {
        counts.Taken(TypeOf(activity));
        using var span = TurnCounts.Spans.StartActivity("turn");
        span?.SetTag("activity.id", IdOf(activity)).SetTag("activity.type", TypeOf(activity)).SetTag("request", RequestIn(activity));
        using var scope = Ids(logger, IdOf(activity), RequestIn(activity));
        return await turns.HandleAsync(activity, cancel);
    }

    /// <summary>One of the few that are known: whatever else a client sends must not make a series of its own.</summary>
    public static string TypeOf(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.InstallationUpdate => activity.Type,
        _ => "other",
    };

    /// <summary>An id is opaque; one that looks like none is not written down.</summary>
    private static string IdOf(Activity activity) =>
        activity.Id is { Length: <= LongestId } id && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or ':') ? id : "";

    /// <summary>As cards name it, <c>orlavex/3</c>. It comes from a client, so it is read and written anew.</summary>
    private static string RequestIn(Activity activity) =>
        CardAction.Read(activity)?.Data is { } data
        && AccountId.TryParse(data.GetValueOrDefault(AccountChoiceCard.Account), out var account)
        && int.TryParse(data.GetValueOrDefault("request") ?? data.GetValueOrDefault("help"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{account}/{number}")
            : "";
}
