using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>
/// Several things said in one message. What is clear is done, one act an account; of what may mean several things it is asked which; what is
/// another capability's goes there, last. Whatever is left is said to be.
/// </summary>
internal sealed class SeveralUpdates(UpdateAsking asking, UnknownThings unknown)
{
    // What shows a card before it is sent, or can be undone from its answer.
    private static readonly Intent[] Handed = [Intent.MoveDeadline, Intent.ChangeBudget, Intent.ReleaseContent, Intent.ChangePlan];

    /// <summary>It sounds like an update, and nothing in it is one by itself: what is clear is another capability's.</summary>
    public static bool IsForOthers(UpdatesSaid said) => said.Updates.Count == 0 && said.Others.Any(other => Handed.Contains(other.Intent));

    public async Task<Answer> HearAsync(Heard heard, UpdatesSaid said, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        var sorted = UpdateSorting.Sort(await Task.WhenAll(said.Updates.Select(part => ReadAsync(part, read, cancel))));
        var ask = sorted.Unclear.FirstOrDefault(part => part.CanBeAsked);
        var hand = said.Others.FirstOrDefault(other => Handed.Contains(other.Intent));
        if ((sorted.Clear.Count, hand) is (0, null) && sorted.Unclear is [var first, ..])
        {
            return Says(UpdateWords.NotThis(first.Order.Text, first.Lack ?? UpdateWords.FitsSeveral([.. first.Targets.Select(target => target.Title)])));
        }

        List<string> left = [.. sorted.Unclear.Where(part => part != ask).Select(part => part.Order.Text), .. said.Others.Where(other => other != hand).Select(other => other.Utterance.Text), .. said.Unplaced];
        var steps = new List<Step>();
        if (sorted.Clear.Count > 0)
        {
            steps.AddRange(await OfClearAsync(ask is null && hand is null ? heard : Apart(heard, "updates"), sorted.Clear, left, read, cancel));
        }
        else if (left.Count > 0)
        {
            steps.Add(_ => Task.FromResult<Answer>(Says(UpdateWords.ByItself(left))));
        }

        if (ask is not null)
        {
            steps.Add(_ => Task.FromResult(UpdateHearing.Ask((hand is null ? heard : Apart(heard, "which")).Turn, ask.Order with { Choices = ask.Targets })));
        }

        if (hand is not null)
        {
            steps.Add(token => asking.HandAsync(heard, hand, token));
        }

        if (IsForOthers(said))
        {
            steps.Add(_ => Task.FromResult<Answer>(Says(UpdateWords.NothingNoted)));
        }

        return await AnswerAsync(steps, cancel);
    }

    /// <summary>What the speaker may do alone is one order; the rest they may ask for from its answer.</summary>
    private async Task<IReadOnlyList<Step>> OfClearAsync(Heard heard, IReadOnlyList<UpdateOrder> orders, IReadOnlyList<string> left, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        var own = orders.Where(order => asking.MayAlone(order, BookOf(order), heard.Turn.Who)).ToList();
        var others = orders.Except(own).ToList();
        List<string> asks = [.. others.Select(order => UpdateAsking.InWords(order, BookOf(order)))];
        Step[] rest = left.Count == 0 ? [] : [_ => Task.FromResult<Answer>(Says(UpdateWords.ByItself(left)))];
        switch (own, others)
        {
            case ([], [var only]):
                var asked = await asking.AskAsync(heard, only, BookOf(only), cancel);
                return [_ => Task.FromResult(asked), .. rest];
            case ([], _):
                return [_ => Task.FromResult<Answer>(new Answer.Say(UpdateCards.ForOthers(asks))), .. rest];
            default:
                var order = new Answer.Order(UpdatesCapability.Door, heard.Turn.Op, (own[0] with { And = own[1..], Besides = left, Asks = asks }).Write());
                return [_ => Task.FromResult<Answer>(order)];
        }

        AccountBook BookOf(UpdateOrder order) => read.First(book => book.Id == order.Target!.Account);
    }

    private static async Task<Answer> AnswerAsync(IReadOnlyList<Step> steps, CancellationToken cancel)
    {
        var answer = await steps[0](cancel);
        List<Step> rest = [.. answer.Next is { } own ? [new Step(own)] : Array.Empty<Step>(), .. steps.Skip(1)];
        return rest.Count == 0 ? answer : answer with { Next = token => AnswerAsync(rest, token) };
    }

    private async Task<Told> ReadAsync(Heard part, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        var order = UpdateReader.Read(part, UpdateHearing.NamesIn(part, read))!;
        var targets = UpdateTargets.Find(part, order, read);
        var lack = UpdateWords.Lacks(order) ?? (targets.Count == 0 ? UpdateWords.NothingToUpdate : null);
        return new Told(part, order, targets, lack ?? await NotThereAsync(part, order, read, cancel));
    }

    /// <summary>It names something that is not open, or is nothing of the speaker's.</summary>
    private async Task<string?> NotThereAsync(Heard part, UpdateOrder order, IReadOnlyList<AccountBook> read, CancellationToken cancel) =>
        await unknown.InAsync(part, read, UpdateTargets.Named(part, order, read), cancel) is not { } thing ? null
        : thing.Done is { } done ? UpdateWords.Already(done)
        : UpdateWords.Unknown(thing.Name);

    /// <summary>
    /// Only what comes last is done under the message's own key: should the message come again after a kill in the middle, it is gone through
    /// again, and what was done is found done.
    /// </summary>
    private static Heard Apart(Heard heard, string part) => heard with { Turn = heard.Turn with { Op = Op.Of(heard.Turn.Op.Day, heard.Turn.Op.Id, part) } };

    private static Answer.Say Says(string words) => new(new Cards.Message(words));

    private delegate Task<Answer> Step(CancellationToken cancel);
}
