using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>Buttons on a help item's card.</summary>
internal sealed class HelpGiving(ActDesk acts, AccountBooks books, HelpViews views, HelpAnswers answers, HelpMoments moments)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (HelpTarget.Of(pressed) is not { } target)
        {
            return new Answer.Hint(HelpWords.NoSuchHelp);
        }

        if (pressed.Verb != HelpVerbs.View)
        {
            var acted = await acts.RunAsync(target.Account, target.OpOf(pressed), pressed.Turn.Actor, (book, act) => DecideAsync(pressed, target, book, act, cancel), cancel);
            if (acted?.Answer?.Hint is { } hint)
            {
                return new Answer.Hint(hint);
            }
        }

        return await views.FindAsync(target.Account, target.No, cancel) is { } view && HelpRules.IsPartOf(view.Help, pressed.Turn.Who)
            ? new Answer.Say(HelpCards.For(view, pressed.Turn.Who, HelpWords.State(view, pressed.Turn.Who)))
            : new Answer.Hint(HelpWords.NoSuchHelp);
    }

    private async ValueTask<Outcome> DecideAsync(Pressed pressed, HelpTarget target, AccountBook book, Act act, CancellationToken cancel)
    {
        if ((book.HelpItem(target.No) ?? await books.ClosedHelpAsync(book.Id, target.No, cancel)) is not { } entry)
        {
            return new Outcome(HelpWords.NoSuchHelp);
        }

        return Decide(pressed, target.Version, await views.OfAsync(book, entry.Value, cancel)) switch
        {
            HelpDecision.Changed changed => await ChangeAsync(pressed, entry, changed.Help, book, act, cancel),
            HelpDecision.Refused { Why: HelpRefusal.NeedsAnswer } => new Outcome(HelpWords.NeedsAnswer),
            HelpDecision.Refused { Why: HelpRefusal.NeedsColleague } => new Outcome(HelpWords.NeedsColleague),
            HelpDecision.Refused { Why: HelpRefusal.NotTheirs } => new Outcome(HelpWords.NoSuchHelp),
            _ => Outcome.Show,
        };
    }

    private static HelpDecision Decide(Pressed pressed, int seen, HelpView view)
    {
        var (help, by) = (view.Help, pressed.Turn.Who);
        return pressed.Verb switch
        {
            not HelpVerbs.Withdraw when seen != help.Version => HelpRules.Stale(help, by),
            HelpVerbs.Take => HelpRules.Take(help, by),
            HelpVerbs.Done => HelpRules.Finish(help, by, pressed[HelpVerbs.Answer]),
            HelpVerbs.PassOn => HelpRules.PassOn(view.Book, help, by, PersonId.TryParse(pressed[HelpVerbs.Colleague], out var to) ? to : null),
            HelpVerbs.BringIn => HelpRules.BringIn(help, by, view.ToBringIn(by)),
            HelpVerbs.Sort => HelpRules.Sort(help, by, KindIn(pressed)),
            HelpVerbs.Helped or HelpVerbs.NotHelped => HelpRules.Judge(help, by, pressed.Verb == HelpVerbs.Helped),
            _ => HelpRules.Withdraw(help, by),
        };
    }

    private static HelpKind? KindIn(Pressed pressed) =>
        Enum.GetValues<HelpKind>().Where(kind => kind.ToString() == pressed[HelpVerbs.Kind]).Cast<HelpKind?>().FirstOrDefault();

    private async ValueTask<Outcome> ChangeAsync(Pressed pressed, Entry<HelpRequest> entry, HelpRequest changed, AccountBook book, Act act, CancellationToken cancel)
    {
        var help = HelpTarget.AsksAnew(pressed.Verb) ? await moments.StartAsync(act, book, changed, pressed.Turn.Conversation, cancel) : changed;
        HelpRows.Write(act, book, entry, help);
        act.Audit(pressed.Verb, $"help {help.No}", $"{entry.Value.State}", $"{help.State}", pressed.Verb == HelpVerbs.Sort ? $"{help.Kind}" : null);
        if (pressed.Verb == HelpVerbs.Done)
        {
            HelpAnswers.Keep(act, book, help);
        }
        else if (pressed.Verb == HelpVerbs.NotHelped)
        {
            await answers.DropAsync(act, book, help, cancel);
        }

        Tell(pressed, entry.Value, help, new HelpLetters(act, book, help, pressed.Turn.Conversation));
        return Outcome.Show;
    }

    private static void Tell(Pressed pressed, HelpRequest before, HelpRequest help, HelpLetters letters)
    {
        if (HelpTarget.AsksAnew(pressed.Verb))
        {
            letters.ToThose(pressed.Verb == HelpVerbs.BringIn ? help.Asked.Except(before.Asked).Where(person => person != pressed.Turn.Who) : help.Asked);
        }

        if (pressed.Verb is HelpVerbs.Take or HelpVerbs.Done or HelpVerbs.PassOn or HelpVerbs.BringIn)
        {
            letters.ToAskerAsProgress(pressed.Verb);
        }

        letters.Redraw();
    }

    /// <param name="Hint">Told to whoever pressed, while the card stays; null shows the card's present state.</param>
    private sealed record Outcome(string? Hint)
    {
        public static Outcome Show { get; } = new(Hint: null);
    }
}
