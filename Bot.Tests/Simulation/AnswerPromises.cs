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
    private static readonly string[] Decisions = ["approvals.approve", "approvals.reject", "approvals.changes"];

    public void Look(Outgoing sent, InvokeResponse? answer)
    {
        if (answer?.Body is not { Type: AdaptiveCards.Type } body)
        {
            return;
        }

        var card = new CardView(AdaptiveCards.Parse(body.Value));
        if (card.Refresh is { Verb: "approvals.view" } shown)
        {
            LookAtRequest(sent, shown.Data);
        }
    }

    /// <summary>A card that shows a request, in a state that is in the store; a decision was pressed, and the request went on.</summary>
    private void LookAtRequest(Outgoing sent, JsonObject shown)
    {
        var account = AccountId.Parse((string)shown["account"]!);
        var request = Find(account, Number(shown, "request"));
        Must(request?.Version >= Number(shown, "version"), $"{sent.Who.Name} was shown version {shown["version"]} of a request that is at {request?.Version}");
        if (request is { State: RequestState.Waiting } && Decisions.Contains(sent.Button!.Verb, StringComparer.Ordinal))
        {
            var partition = AccountKeys.Partition(account);
            var book = BookReader.Read(account, tables.Query(partition, AccountKeys.Range(account, Depth.Core), int.MaxValue))!;
            var may = Turns.MayDecide(book, request).Any(person => person.ToString() == sent.Who.ObjectId);
            Must(!may || sent.IsForged || request.Version != Number(sent.Button.Data, "version"), $"{sent.Who.Name} was shown a card for a decision on version {request.Version}, and nothing was decided");
        }
    }

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
