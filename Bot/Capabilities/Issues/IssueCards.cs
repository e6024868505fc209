using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Language;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;

namespace AccountBot.Capabilities.Issues;

/// <summary>An issue's card as one reader sees it now, and the list of several.</summary>
internal static class IssueCards
{
    private const int MostButtons = 5;

    /// <param name="text">The text twin: what a notification tells of it.</param>
    public static Message For(IssueView view, PersonId reader, string text) => new(text, new AdaptiveCard
    {
        Body = [.. Body(view), .. Inputs(view, reader)],
        Actions = Actions(view, reader),
        Refresh = Button(view.Book.Id, view.Issue, "Refresh", IssueVerbs.View),
    });

    public static Message List(string heading, IReadOnlyList<(AccountBook Book, IssueFacts Issue)> issues, Func<AccountBook, IssueFacts, string> say)
    {
        var lines = issues.Take(Paging.Size).Select(one => say(one.Book, one.Issue)).ToList();
        var rest = issues.Count > Paging.Size ? IssueWords.More(issues.Count - Paging.Size) : "";
        return new Message($"{heading} {string.Join("; ", lines)}. {rest}".TrimEnd(), new AdaptiveCard
        {
            Body = [new TextBlock(heading) { IsBold = true }, .. lines.Select(line => new TextBlock(line)), .. rest.Length > 0 ? [TextBlock.Subtle(rest)] : Array.Empty<CardElement>()],
            Actions = [.. issues.Take(MostButtons).Select(one => Button(one.Book.Id, one.Issue, $"Open: {Short(one.Issue.Title)}", IssueVerbs.View))],
        });
    }

    /// <summary>On which of the open issues something was promised.</summary>
    public static Message Which(IssueOrder order, Form form)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [AccountChoiceCard.Form] = form.Id };
        return new Message($"{IssueWords.WhichPromise} {Says.List(order.Which.Take(MostButtons).Select(choice => choice.Title))}", new AdaptiveCard
        {
            Body =
            [
                new TextBlock(IssueWords.WhichPromise) { IsBold = true },
                new InputChoiceSet(IssueVerbs.Issue, "Issue", [.. order.Which.Select((choice, index) => new InputChoice(choice.Title, index.ToString(CultureInfo.InvariantCulture)))]) { IsRequired = true, ErrorMessage = IssueWords.WhichIssue },
            ],
            Actions = [new ActionExecute("Choose", IssueVerbs.Which, data) { Style = ActionStyle.Positive }, new ActionExecute("Cancel", IssueVerbs.Cancel, data) { SendsInputs = false }],
        });
    }

    private static IEnumerable<CardElement> Body(IssueView view)
    {
        var issue = view.Issue;
        yield return TextBlock.Subtle($"Issue · {view.Book.Head.Name} · {view.Book.Head.Client}");
        yield return TextBlock.Heading(issue.Title);
        yield return new FactSet(
        [
            new Fact("Severity", IssueWords.Severity(issue.Severity)),
            new Fact("Raised by", view.Names[issue.RaisedBy]),
            .. issue.Promised is { } promise ? [new Fact("Promised", IssueWords.Promise(promise, view.Agency.Calendar))] : Array.Empty<Fact>(),
            .. issue.Cause is { } cause ? [new Fact("Cause", cause)] : Array.Empty<Fact>(),
            .. issue.Accepted is { } accepted ? [new Fact("The client accepted", accepted)] : Array.Empty<Fact>(),
        ]);
        yield return new TextBlock(IssueWords.State(view)) { IsBold = true };
    }

    private static IEnumerable<CardElement> Inputs(IssueView view, PersonId reader) => view.Issue.State == IssueState.Open && view.MayChange(reader)
        ?
        [
            new InputText(IssueVerbs.Cause, IssueWords.CauseLabel),
            new InputText(IssueVerbs.Accepted, IssueWords.AcceptedLabel) { Placeholder = IssueWords.AcceptedHint },
        ]
        : [];

    private static IReadOnlyList<ActionExecute> Actions(IssueView view, PersonId reader) => (view.MayChange(reader), view.Issue) switch
    {
        (false, _) => [],
        (_, { State: IssueState.Resolved }) => [Button(view.Book.Id, view.Issue, "Reopen", IssueVerbs.Reopen)],
        (_, { Promised: not null }) =>
            [Button(view.Book.Id, view.Issue, "Resolve", IssueVerbs.Resolve) with { Style = ActionStyle.Positive }, Button(view.Book.Id, view.Issue, "Promise kept", IssueVerbs.Kept)],
        _ => [Button(view.Book.Id, view.Issue, "Resolve", IssueVerbs.Resolve) with { Style = ActionStyle.Positive }],
    };

    private static string Short(string title) => title.Length > 40 ? $"{title[..39]}…" : title;

    private static ActionExecute Button(AccountId account, IssueFacts issue, string title, string verb) => new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [IssueVerbs.Account] = account.ToString(),
        [IssueVerbs.Issue] = issue.Id,
        [IssueVerbs.Version] = issue.Version.ToString(CultureInfo.InvariantCulture),
    });
}
