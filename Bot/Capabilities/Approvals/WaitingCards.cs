using System.Globalization;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Lists of requests: what waits for somebody, and where their own are.</summary>
internal static class WaitingCards
{
    private const int MostShown = 5;

    /// <param name="others">What else waits, in words.</param>
    public static Message WaitingFor(IReadOnlyList<RequestView> requests, IReadOnlyList<string> others)
    {
        if (requests.Count + others.Count == 0)
        {
            return new Message(ApprovalsWords.NothingWaits);
        }

        var lines = requests.Select(ApprovalsWords.WaitingLine).Concat(others).ToList();
        return List($"{Says.Count(lines.Count, "thing")} {(lines.Count == 1 ? "waits" : "wait")} for you", lines, requests, Verbs.Open, "Show");
    }

    public static Message RequestsOf(IReadOnlyList<RequestView> requests) => requests.Count == 0
        ? new Message(ApprovalsWords.NothingAsked)
        : List($"You have {Says.Count(requests.Count, "open request")}", [.. requests.Select(ApprovalsWords.MineLine)], requests, Verbs.Open, "Show");

    /// <summary>Which of them is meant?</summary>
    public static Message Nudgeable(IReadOnlyList<RequestView> requests) =>
        List(ApprovalsWords.WhichToNudge, [.. requests.Select(ApprovalsWords.MineLine)], requests, Verbs.Nudge, "Nudge");

    public static Message Reasons(IReadOnlyList<string> reasons) => List("Why these have come to you", reasons, [], Verbs.Open, "Show");

    /// <summary>What somebody decided, newest first.</summary>
    public static Message Decided(string heading, IReadOnlyList<string> lines) => List(heading, lines, [], Verbs.Open, "Show");

    /// <summary>Which of them is to be withdrawn?</summary>
    public static Message Withdrawable(IReadOnlyList<RequestView> requests) =>
        List(ApprovalsWords.WhichToWithdraw, [.. requests.Select(ApprovalsWords.MineLine)], requests, Verbs.Withdraw, "Withdraw");

    /// <summary>Several that were meant as well as any other.</summary>
    public static Message Several(string heading, IReadOnlyList<RequestView> requests) =>
        List(heading, [.. requests.Select(view => $"{ApprovalsWords.Title(view)}: {ApprovalsWords.State(view)}")], requests, Verbs.Open, "Show");

    private static Message List(string heading, IReadOnlyList<string> lines, IReadOnlyList<RequestView> requests, string verb, string title)
    {
        var more = lines.Count > MostShown * 2 ? $" And {lines.Count - (MostShown * 2)} more: name an account to see its own." : "";
        var shown = lines.Take(MostShown * 2).ToList();
        return new Message($"{heading}{(heading.EndsWith('?') ? "" : ":")} {string.Join(" ", shown)}{more}", new AdaptiveCard
        {
            Body = [TextBlock.Heading(heading), .. shown.Select(line => new TextBlock(line) { Separator = true }), .. more.Length > 0 ? [TextBlock.Subtle(more.Trim())] : Array.Empty<CardElement>()],
            Actions = [.. requests.Take(MostShown).Select(view => Button(view, requests.Count == 1 ? title : $"{title}: {Short(view.Request.Summary)}", verb))],
        });
    }

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..39]}…";

    private static ActionExecute Button(RequestView view, string title, string verb) => new(title, verb, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Verbs.Account] = view.Book.Id.ToString(),
        [Verbs.Number] = view.Request.No.ToString(CultureInfo.InvariantCulture),
        [Verbs.Version] = view.Request.Version.ToString(CultureInfo.InvariantCulture),
    });
}
