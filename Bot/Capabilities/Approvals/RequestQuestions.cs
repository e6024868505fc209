using AccountBot.Capabilities.Approvals.Kinds.ChangeOrder;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>What people ask about requests.</summary>
internal sealed class RequestQuestions(WaitingList waiting, RequestViews views, CopyDesk copies, OrderQuestions orders)
{
    public Task<Answer> AskAsync(Heard heard, CancellationToken cancel) => heard.Said.Intent switch
    {
        Intent.DecideInWords => BringCardAsync(heard, cancel),
        Intent.MyDecisions => waiting.DecidedByAsync(heard, cancel),
        Intent.WaitingForMe when AsksWhy(heard) => WhyAsync(heard, cancel),
        Intent.WaitingForMe => waiting.WaitingForAsync(heard, cancel),
        _ when OrderNumber.In(heard.Said.Utterance) is { } number => orders.AskAsync(heard, number, cancel),
        _ => waiting.RequestsOfAsync(heard, cancel),
    };

    private static bool AsksWhy(Heard heard) => heard.Said.Utterance.Tokens.Any(token => token.Word == "why");

    /// <summary>Why each of what waits for the speaker has come to them.</summary>
    private async Task<Answer> WhyAsync(Heard heard, CancellationToken cancel)
    {
        var mine = await waiting.DecidableAsync(heard, cancel);
        return new Answer.Say(mine.Count == 0 ? new Message(WhyWords.NothingToExplain) : WaitingCards.Reasons([.. mine.Select(view => WhyWords.Why(view, heard.Turn.Who))]));
    }

    /// <summary>The one request that the speaker may decide is brought as a card; words decide nothing.</summary>
    private async Task<Answer> BringCardAsync(Heard heard, CancellationToken cancel)
    {
        var waits = await waiting.DecidableAsync(heard, cancel);
        var mine = OrderNumber.In(heard.Said.Utterance) is { } number ? [.. waits.Where(view => ChangeOrderKind.NumberOf(view.Request.Kind, view.Request.Terms) == number)] : waits;
        return mine is [var only] && await views.FindAsync(only.Book.Id, only.Request.No, cancel) is { } view
            ? new Answer.Say(RequestCards.For(view, heard.Turn.Who, $"{ApprovalsWords.ButtonDecides} {ApprovalsWords.Asks(view)}"))
            {
                Then = (posted, token) => posted.ActivityId is { } id ? copies.KeepAsync(view, heard.Turn, posted.Where, id, view.Request.Version, token) : Task.CompletedTask,
            }
            : new Answer.Say(WaitingCards.WaitingFor(mine, []));
    }
}
