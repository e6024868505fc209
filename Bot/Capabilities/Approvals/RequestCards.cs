using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Cards;

namespace AccountBot.Capabilities.Approvals;

/// <summary>A request's card as one reader sees it now: live buttons only for those whose turn it is, and for the requester.</summary>
internal static class RequestCards
{
    /// <param name="text">The text twin: what a notification tells of it.</param>
    /// <param name="note">What its reader is to see first: why their click decided nothing.</param>
    public static Message For(RequestView view, PersonId reader, string text, string? note = null) => new(text, new AdaptiveCard
    {
        Body = [.. note is null ? Array.Empty<CardElement>() : [new TextBlock(note) { Color = TextColor.Attention, IsBold = true }], .. Body(view), .. Inputs(view, reader)],
        Actions = Actions(view, reader),
        Refresh = Button(view, "Refresh", Verbs.View),
    });

    private static IEnumerable<CardElement> Body(RequestView view)
    {
        var request = view.Request;
        yield return TextBlock.Subtle($"{view.Kind.Title} · {view.Book.Head.Name} · {view.Book.Head.Client}");
        yield return TextBlock.Heading(request.Summary);
        yield return new Container([new TextBlock(ApprovalsWords.State(view)) { IsBold = true }]) { Style = StyleOf(request.State) };
        if (ApprovalsWords.NotDelivered(view) is { Length: > 0 } undelivered && request.IsOpen)
        {
            yield return new TextBlock(undelivered);
        }

        yield return new FactSet([new Fact("Asked by", $"{view.Names[request.RaisedBy]}, {view.Moment(request.RaisedAt)}"), .. ReasonOf(request), .. LaterWords.OnCondition(view).Select(condition => new Fact("On condition", condition)), .. view.Consequence, .. Surroundings.Of(view)]);
        if (view.Chart is { } chart)
        {
            yield return chart;
        }

        if (request.Steps.Count > 0)
        {
            yield return new TextBlock("Route") { IsBold = true, Separator = true };
        }

        for (var index = 0; index < request.Steps.Count; index++)
        {
            yield return TextBlock.Subtle(ApprovalsWords.RouteLine(view, request.Steps[index], index));
        }

        if (LaterWords.Next(view) is { Length: > 0 } next)
        {
            yield return TextBlock.Subtle(next);
        }
    }

    private static IEnumerable<Fact> ReasonOf(ApprovalRequest request) => request.Reason is { } reason ? [new Fact("Reason", reason)] : [];

    private static IEnumerable<CardElement> Inputs(RequestView view, PersonId reader) => (view.Request.State, reader) switch
    {
        (RequestState.Waiting, _) when view.MayDecide.Contains(reader) =>
        [
            new InputText(Verbs.Comment, "Why, or on what condition") { IsMultiline = true, Placeholder = "Needed to reject, to ask for changes or to approve on a condition" },
            .. view.ColleaguesOf(reader) is { Count: > 0 } colleagues ? [ColleagueInput(view, colleagues)] : Array.Empty<CardElement>(),
        ],
        (RequestState.ChangesAsked, _) when reader == view.Request.RaisedBy =>
            [.. view.Kind.Amendable(DraftOf(view.Request, view.Book.Id), view.Book), new InputText(Verbs.Reason, "Reason") { Value = view.Request.Reason ?? "" }],
        _ => [],
    };

    private static IReadOnlyList<ActionExecute> Actions(RequestView view, PersonId reader) => (view.Request.State, reader) switch
    {
        (RequestState.Waiting, _) when view.MayDecide.Contains(reader) =>
        [
            Approving(view, "Approve", Verbs.Approve) with { Style = ActionStyle.Positive },
            Button(view, "Reject", Verbs.Reject) with { Style = ActionStyle.Destructive },
            Button(view, "Ask for changes", Verbs.AskForChanges),
            Approving(view, "Approve on condition", Verbs.ApproveIf),
            .. view.ColleaguesOf(reader).Count > 0 ? [Button(view, "Pass on", Verbs.PassOn)] : Array.Empty<ActionExecute>(),
            Button(view, "Why me?", Verbs.Why) with { SendsInputs = false },
        ],
        (RequestState.ChangesAsked, _) when reader == view.Request.RaisedBy =>
            [Button(view, "Send", Verbs.Amend) with { Style = ActionStyle.Positive }, Button(view, "Withdraw", Verbs.Withdraw) with { SendsInputs = false }],
        (RequestState.Waiting, _) when reader == view.Request.RaisedBy =>
            [.. view.MayDecide.Count > 0 ? [Button(view, "Nudge", Verbs.Nudge)] : Array.Empty<ActionExecute>(), Button(view, "Withdraw", Verbs.Withdraw)],
        _ => [],
    };

    private static InputChoiceSet ColleagueInput(RequestView view, IReadOnlyList<PersonId> colleagues) =>
        new(Verbs.Colleague, "Pass on to", [.. colleagues.Select(person => new InputChoice(view.Names[person], person.ToString()))]) { IsCompact = true };

    /// <summary>What an amendment starts from.</summary>
    public static Draft DraftOf(ApprovalRequest request, AccountId account) =>
        new(request.Kind, account, request.Terms, request.Reason, Typed: "");

    /// <summary>An approval is of what the card shows: the button says what that was.</summary>
    private static ActionExecute Approving(RequestView view, string title, string verb)
    {
        var button = Button(view, title, verb);
        return button with { Data = new Dictionary<string, string>(button.Data, StringComparer.Ordinal) { [Verbs.Facts] = ShownFacts.Digest(view.Consequence) } };
    }

    private static ActionExecute Button(RequestView view, string title, string verb) => new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Verbs.Account] = view.Book.Id.ToString(),
        [Verbs.Number] = view.Request.No.ToString(CultureInfo.InvariantCulture),
        [Verbs.Version] = view.Request.Version.ToString(CultureInfo.InvariantCulture),
    });

    private static ContainerStyle StyleOf(RequestState state) => state switch
    {
        RequestState.Approved => ContainerStyle.Good,
        RequestState.Rejected => ContainerStyle.Attention,
        RequestState.ChangesAsked => ContainerStyle.Warning,
        RequestState.Withdrawn => ContainerStyle.Default,
        _ => ContainerStyle.Emphasis,
    };
}
