using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Absences;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>Puts a question to whoever stands above the asker.</summary>
internal sealed class HelpAsking(ActDesk acts, HelpViews views, HelpMoments moments, Agency agency, IDirectory directory)
{
    public async Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var order = HelpOrder.Read(claim.Data);
        var account = order.Account ?? throw new InvalidDataException("An order names no account.");
        var person = await directory.FindAsync(claim.By, cancel);
        var actor = new Actor(claim.By, person?.Name ?? claim.By.ToString());

        if (order is { IsUseful: true, Offered: { } kept })
        {
            await acts.RunAsync(account, claim.Op, actor, (book, act) => ValueTask.FromResult(Reuse(kept, book, act)), cancel);
            return new CarriedOut(HelpCards.Settled(HelpWords.Glad), HelpWords.Glad, Settles: true);
        }

        // Looked up before the act, which waits for nobody outside.
        await directory.ManagersAsync(claim.By, cancel);
        var acted = await acts.RunAsync(account, claim.Op, actor, (book, act) => AskAsync(order, claim, book, act, cancel), cancel);
        var refusal = acted is null ? HelpWords.NoSuchAccount : acted.Answer?.Refusal;
        if (refusal is not null)
        {
            return new CarriedOut(HelpCards.Settled(refusal), refusal, Settles: true);
        }

        var no = acted!.Answer?.No ?? int.Parse(acted.Before!.Result, CultureInfo.InvariantCulture);
        var view = await views.FindAsync(account, no, cancel);
        var told = HelpWords.Asked(view!);
        return new CarriedOut(claim.CardId is null ? null : HelpCards.For(view!, claim.By, told), told);
    }

    private static AccountBook Reuse(int kept, AccountBook book, Act act)
    {
        if (Access.MaySee(book, act.Actor.Id))
        {
            act.Audit("help.reused", $"help {kept}", "", "");
        }

        return book;
    }

    private async ValueTask<Asked> AskAsync(HelpOrder order, Claim claim, AccountBook book, Act act, CancellationToken cancel)
    {
        if (!Access.MaySee(book, claim.By))
        {
            return new Asked(HelpWords.NoSuchAccount, No: 0);
        }

        var asked = HelpRules.WhoIsAsked(book, agency.Ladder, claim.By);
        if (asked.Count == 0)
        {
            asked = [.. (await directory.AtOnce.ManagersAsync(claim.By, cancel)).Take(1).Select(manager => manager.Id)];
        }

        if (asked.Count == 0)
        {
            return new Asked(HelpWords.NobodyAbove, No: 0);
        }

        asked = [.. asked.Concat(asked.SelectMany(person => Covering.For(book, person))).Where(person => person != claim.By).Distinct()];
        var asks = new HelpRequest(act.TakeNumber(), claim.By, act.At, order.Question, asked, Helper: null, Answer: null, HelpState.Waiting, Version: 1)
        {
            Kind = HelpKinds.Guess(order.Question),
            About = NameMatcher.Find(Utterance.Read(order.Question), book.Milestones.Select(milestone => new Named<string>(milestone.Value.Facts.Id, [milestone.Value.Facts.Title]))).Fits is [var only] ? only.Value : null,
        };
        var help = await moments.StartAsync(act, book, asks, claim.In, cancel);
        act.Insert(AccountKeys.OpenHelp(book.Id, help.No), help);
        act.Audit("help.asked", $"help {help.No}", "", HelpState.Waiting.ToString());
        act.Result = help.No.ToString(CultureInfo.InvariantCulture);
        var letters = new HelpLetters(act, book, help, claim.In);
        letters.ToThoseAsked();
        if (claim.CardId is null)
        {
            letters.ToAskerAsAsked();
        }
        else
        {
            act.Keep(help.No, new CardCopy(claim.By, claim.In, claim.CardId, Drawn: 0));
            letters.Redraw();
        }

        return new Asked(Refusal: null, help.No);
    }

    private sealed record Asked(string? Refusal, int No);
}
