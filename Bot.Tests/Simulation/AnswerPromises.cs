using System.Globalization;
using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Channel;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation;

/// <summary>What was acknowledged is done: the answer to a press is compared with the store, at the very moment at which it is given.</summary>
internal sealed class AnswerPromises(TableModel tables, Action<string> broken)
{
    private const string Approve = "approvals.approve";
    private const string ApproveIf = "approvals.approveif";

    private static readonly string[] Decisions = [Approve, ApproveIf, "approvals.reject", "approvals.changes"];

    public void Look(Outgoing sent, InvokeResponse? answer)
    {
        if (answer?.Body is not { Type: AdaptiveCards.Type } body)
        {
            return;
        }

        var card = new CardView(AdaptiveCards.Parse(body.Value));
        if (card.Refresh is { Verb: "approvals.view" } shown)
        {
            LookAtRequest(sent, card, shown.Data);
        }
    }

    /// <summary>A card that shows a request, in a state that is in the store; a decision was pressed, and the request went on.</summary>
    private void LookAtRequest(Outgoing sent, CardView card, JsonObject shown)
    {
        var account = AccountId.Parse((string)shown["account"]!);
        var request = Find(account, Number(shown, "request"));
        Must(request?.Version >= Number(shown, "version"), $"{sent.Who.Name} was shown version {shown["version"]} of a request that is at {request?.Version}");
        if (request is { State: RequestState.Waiting } && Decisions.Contains(sent.Button!.Verb, StringComparer.Ordinal))
        {
            var partition = AccountKeys.Partition(account);
            var book = BookReader.Read(account, tables.Query(partition, AccountKeys.Range(account, Depth.Core), int.MaxValue))!;
            var may = Turns.MayDecide(book, request).Any(person => person.ToString() == sent.Who.ObjectId);
            Must(!may || sent.IsForged || request.Version != Number(sent.Button.Data, "version") || ShowsWhatMoved(sent.Button, card), $"{sent.Who.Name} was shown a card for a decision on version {request.Version}, and nothing was decided");
        }
    }

    /// <summary>An approval is of what its card showed: where that has moved, the card takes on the new facts and says so, and nothing is decided.</summary>
    private static bool ShowsWhatMoved(CardButton pressed, CardView now) =>
        pressed.Verb is Approve or ApproveIf
        && now.Buttons.Any(button => button.Verb == Approve && (string?)button.Data["facts"] != (string?)pressed.Data["facts"])
        && now.Shown.Contains("Since this card was drawn", StringComparison.Ordinal);

    private ApprovalRequest? Find(AccountId account, int no)
    {
        var partition = AccountKeys.Partition(account);
        var row = tables.Read(partition, AccountKeys.OpenRequest(account, no)) ?? tables.Read(partition, AccountKeys.ClosedRequest(account, no));
        return row is null ? null : Document.Read<ApprovalRequest>(row);
    }

    private static int Number(JsonObject data, string name) => int.Parse((string)data[name]!, CultureInfo.InvariantCulture);

    private void Must(bool holds, string what)
    {
        if (!holds)
        {
            broken(what);
        }
    }
}
