using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>Buttons on a help item's card.</summary>
internal sealed class HelpGiving(ActDesk acts, AccountBooks books, HelpViews views)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (!AccountId.TryParse(pressed[HelpVerbs.Account], out var account)
            || !int.TryParse(pressed[HelpVerbs.Number], NumberStyles.None, CultureInfo.InvariantCulture, out var no)
            || !int.TryParse(pressed[HelpVerbs.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return new Answer.Hint(HelpWords.NoSuchHelp);
        }

        if (pressed.Verb != HelpVerbs.View)
        {
            var op = Op.Of(pressed.Turn.Op.Day, "help", account.ToString(), $"{no}", $"{version}", pressed.Verb, pressed.Turn.Who.ToString());
            var acted = await acts.RunAsync(account, op, pressed.Turn.Actor, (book, act) => DecideAsync(pressed, no, version, book, act, cancel), cancel);
            if (acted?.Answer?.Hint is { } hint)
            {
                return new Answer.Hint(hint);
            }
        }

        return await views.FindAsync(account, no, cancel) is { } view && HelpRules.IsPartOf(view.Help, pressed.Turn.Who)
            ? new Answer.Say(HelpCards.For(view, pressed.Turn.Who, HelpWords.State(view)))
            : new Answer.Hint(HelpWords.NoSuchHelp);
    }

    private async ValueTask<Outcome> DecideAsync(Pressed pressed, int no, int seen, AccountBook book, Act act, CancellationToken cancel)
    {
        if (book.HelpItem(no) is not { } entry)
        {
            var closed = await books.ClosedHelpAsync(book.Id, no, cancel);
            return closed is null ? new Outcome(HelpWords.NoSuchHelp) : Outcome.Show;
        }

        return Decide(pressed, seen, book, entry.Value) switch
        {
            HelpDecision.Changed changed => Change(pressed, entry, changed.Help, book, act),
            HelpDecision.Refused { Why: HelpRefusal.NeedsAnswer } => new Outcome(HelpWords.NeedsAnswer),
            HelpDecision.Refused { Why: HelpRefusal.NeedsColleague } => new Outcome(HelpWords.NeedsColleague),
            HelpDecision.Refused { Why: HelpRefusal.NotTheirs } => new Outcome(HelpWords.NoSuchHelp),
            _ => Outcome.Show,
        };
    }

    private static HelpDecision Decide(Pressed pressed, int seen, AccountBook book, HelpRequest help) => pressed.Verb switch
    {
        not HelpVerbs.Withdraw when seen != help.Version => HelpRules.Stale(help, pressed.Turn.Who),
        HelpVerbs.Take => HelpRules.Take(help, pressed.Turn.Who),
        HelpVerbs.Done => HelpRules.Finish(help, pressed.Turn.Who, pressed[HelpVerbs.Answer]),
        HelpVerbs.PassOn => HelpRules.PassOn(book, help, pressed.Turn.Who, PersonId.TryParse(pressed[HelpVerbs.Colleague], out var to) ? to : null),
        _ => HelpRules.Withdraw(help, pressed.Turn.Who),
    };

    private static Outcome Change(Pressed pressed, Entry<HelpRequest> entry, HelpRequest help, AccountBook book, Act act)
    {
        if (HelpRules.IsOpen(help))
        {
            act.Replace(entry, help);
        }
        else
        {
            act.Move(entry, AccountKeys.ClosedHelp(book.Id, help.No), help);
        }

        act.Audit(pressed.Verb, $"help {help.No}", entry.Value.State.ToString(), help.State.ToString());
        var letters = new HelpLetters(act, book, help, pressed.Turn.Conversation);
        if (pressed.Verb == HelpVerbs.PassOn)
        {
            letters.ToThoseAsked();
        }

        if (help.State != HelpState.Withdrawn)
        {
            letters.ToAskerAsProgress();
        }

        letters.Redraw();
        return Outcome.Show;
    }

    /// <param name="Hint">Told to whoever pressed, while the card stays; null shows the card's present state.</param>
    private sealed record Outcome(string? Hint)
    {
        public static Outcome Show { get; } = new(Hint: null);
    }
}
