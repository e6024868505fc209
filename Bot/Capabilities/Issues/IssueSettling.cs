using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Issues;

/// <summary>Buttons on an issue's card.</summary>
internal sealed class IssueSettling(ActDesk acts, IssueViews views, Agency agency)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (!AccountId.TryParse(pressed[IssueVerbs.Account], out var account)
            || pressed[IssueVerbs.Issue] is not { } id
            || !int.TryParse(pressed[IssueVerbs.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return new Answer.Hint(IssueWords.NoSuchIssue);
        }

        if (pressed.Verb != IssueVerbs.View)
        {
            var op = Op.Of(pressed.Turn.Op.Day, "issue", account.ToString(), id, $"{version}", pressed.Verb, pressed.Turn.Who.ToString());
            var acted = await acts.RunAsync(account, op, pressed.Turn.Actor, (book, act) => DecideAsync(pressed, id, version, book, act, cancel), cancel);
            if (acted?.Answer?.Hint is { } hint)
            {
                return new Answer.Hint(hint);
            }
        }

        return await views.FindAsync(account, id, pressed.Turn.Who, cancel) is { } view
            ? new Answer.Say(IssueCards.For(view, pressed.Turn.Who, IssueWords.State(view))) { Settles = pressed.Verb != IssueVerbs.View }
            : new Answer.Hint(IssueWords.NoSuchIssue);
    }

    private async ValueTask<Settled> DecideAsync(Pressed pressed, string id, int seen, AccountBook book, Act act, CancellationToken cancel)
    {
        if (await views.EntryAsync(book, id, act.Actor.Id, cancel) is not { } entry)
        {
            return new Settled(IssueWords.NoSuchIssue);
        }

        var view = await views.OfAsync(book, entry, cancel);
        return (view.MayChange(act.Actor.Id), seen == view.Issue.Version) switch
        {
            (false, _) => new Settled(IssueWords.MayNot([.. view.Owners.Select(person => view.Names[person])])),
            (_, false) => Settled.Show,
            _ => Settle(pressed, view, act),
        };
    }

    private Settled Settle(Pressed pressed, IssueView view, Act act) => Decide(pressed, view) switch
    {
        IssueDecision.Refused { Why: IssueRefusal.NeedsCause } => new Settled(IssueWords.NeedsCause),
        IssueDecision.Refused { Why: IssueRefusal.NeedsAcceptance } => new Settled(IssueWords.NeedsAcceptance),
        IssueDecision.Changed changed => Change(pressed, changed.Issue, view, act),
        _ => Settled.Show,
    };

    private static IssueDecision Decide(Pressed pressed, IssueView view) => pressed.Verb switch
    {
        IssueVerbs.Resolve => IssueRules.Resolve(view.Issue, pressed[IssueVerbs.Cause], pressed[IssueVerbs.Accepted], view.Book.Today),
        IssueVerbs.Kept => IssueRules.Keep(view.Issue),
        _ => IssueRules.Reopen(view.Issue),
    };

    private Settled Change(Pressed pressed, IssueFacts issue, IssueView view, Act act)
    {
        // One that came with the agency file has no number yet; its cards are found by it.
        issue = issue with { No = issue.No ?? act.TakeNumber() };
        var kept = view.Entry.Value.SetBy(act.Actor.Id, act.At, issue, issue.Cause);
        var key = AccountKeys.IssueOf(view.Book.Id, issue);
        if (key == view.Entry.Key)
        {
            act.Replace(view.Entry, kept);
        }
        else
        {
            act.Move(view.Entry, key, kept);
        }

        act.Audit(Code(pressed.Verb), issue.Title, IssueWords.State(view), issue.State.ToString(), issue.Cause);
        var letters = new IssueLetters(act, view.Book, issue, pressed.Turn.Conversation);
        letters.Redraw();
        if (pressed.Verb != IssueVerbs.Kept)
        {
            letters.Tell(IssueLetters.Moved, Hearers(view));
        }

        return Settled.Show;
    }

    /// <summary>Whoever raised it and its owners; and whoever was told that it is high or that a promise is broken.</summary>
    private IEnumerable<PersonId> Hearers(IssueView view) =>
    [
        .. view.Issue.RaisedBy is { } by ? [by] : Array.Empty<PersonId>(),
        .. view.Owners,
        .. view.Issue.Severity == IssueSeverity.High || view.Issue.IsPromiseBroken ? Seniority.Heads(view.Book, agency.Ladder) : [],
    ];

    private static string Code(string verb) => verb switch
    {
        IssueVerbs.Resolve => "issue.resolved",
        IssueVerbs.Kept => "issue.promise.kept",
        _ => "issue.reopened",
    };

    /// <param name="Hint">Told to whoever pressed, while the card stays; null shows the card's present state.</param>
    private sealed record Settled(string? Hint)
    {
        public static Settled Show { get; } = new(Hint: null);
    }
}
