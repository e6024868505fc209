using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>
/// A question that is more than one: what was typed goes as it is to the capability for requests or for issues. Once that has made
/// something of it, the question is over, by the same act.
/// </summary>
/// <param name="router">Asked for when it is needed: it holds all capabilities, this one too.</param>
internal sealed class HelpTurning(Lazy<Router> router, Listener listener, HelpViews views)
{
    /// <summary>What a question may really ask for. Whatever else it asks, somebody above is to agree to it.</summary>
    private static readonly Intent[] Requests = [Intent.ChangeBudget, Intent.MoveDeadline, Intent.ReleaseContent, Intent.ChangePlan];

    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (HelpTarget.Of(pressed) is not { } target
            || await views.FindAsync(target.Account, target.No, cancel) is not { } view
            || !HelpRules.IsPartOf(view.Help, pressed.Turn.Who)
            || pressed.Turn.Accounts.Where(account => account.Account == target.Account).ToList() is not [var membership])
        {
            return new Answer.Hint(HelpWords.NoSuchHelp);
        }

        return view.MayTurn(pressed.Turn.Who) && target.Version == view.Help.Version
            ? Apart(await AskAsync(pressed, target, view, membership, cancel), target)
            : new Answer.Say(HelpCards.For(view, pressed.Turn.Who, HelpWords.State(view, pressed.Turn.Who)));
    }

    /// <summary>In the act that makes a request or an issue of it.</summary>
    public static void Note(Origin origin, string became, AccountBook book, Act act, Claim claim)
    {
        if (book.HelpItem(origin.No) is not { } entry || !(entry.Value.AskedBy == claim.By || HelpRules.MayHelp(entry.Value).Contains(claim.By)))
        {
            return;
        }

        var help = HelpRules.Next(entry.Value) with { State = HelpState.Done, Helper = claim.By, Became = became };
        HelpRows.Write(act, book, entry, help);
        act.Audit("help.became", $"help {help.No}", $"{entry.Value.State}", $"{help.State}", became);
        var letters = new HelpLetters(act, book, help, claim.In);
        if (help.AskedBy != claim.By)
        {
            letters.ToAskerAsProgress("help.became");
        }

        letters.Redraw();
    }

    /// <summary>The account is the question's own, whatever others its words might fit. The same button pressed twice raises one issue.</summary>
    private async Task<Answer> AskAsync(Pressed pressed, HelpTarget target, HelpView view, Membership membership, CancellationToken cancel)
    {
        var isIssue = pressed.Verb == HelpVerbs.ToIssue;
        var (intent, text) = isIssue ? (Intent.RaiseIssue, HelpWords.AsIssue(view)) : RequestIn(view, pressed.Turn.Today);
        var turn = pressed.Turn with { Accounts = [membership], Op = isIssue ? target.OpOf(pressed) : pressed.Turn.Op };
        return await router.Value.OwnerOf(intent).HearAsync(new Heard(turn, listener.UnderstandAs(text, turn.Today, intent)), cancel);
    }

    private (Intent Intent, string Text) RequestIn(HelpView view, DateOnly today)
    {
        var said = listener.Understand(view.Help.Question, today);
        var leaning = said.Ranking.Select(ranked => ranked.Intent).FirstOrDefault(intent => Requests.Contains(intent) && IsNamed(intent, said));
        var meant = leaning == Intent.Unknown && said.Slots.Amounts.Count > 0 ? Intent.ChangeBudget : leaning;
        return meant == Intent.Unknown ? (Intent.AskForApproval, HelpWords.AsApproval(view)) : (meant, HelpWords.OnAccount(view));
    }

    /// <summary>A change of money is one where a sum is named, a move where a date is.</summary>
    private static bool IsNamed(Intent intent, Understanding said) => intent switch
    {
        Intent.ChangeBudget => said.Slots.Amounts.Count > 0,
        Intent.MoveDeadline => said.Slots.Target is not null || said.Slots.Dates.Shift is not null,
        _ => true,
    };

    private static Answer Apart(Answer answer, HelpTarget target)
    {
        var origin = new Origin(HelpOffering.Door, target.Account, target.No);
        return answer switch
        {
            Answer.Ask ask => ask with { IsApart = true, Form = ask.Form with { Origin = origin } },
            Answer.Order order => order with { IsApart = true, Origin = origin },
            _ => answer with { IsApart = true },
        };
    }
}
