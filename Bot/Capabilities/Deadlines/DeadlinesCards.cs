using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Deadlines;

/// <summary>Deadlines as text and card, from one list.</summary>
internal static class DeadlinesCards
{
    public static Message Answer(Inquiry inquiry, DeadlineList list, int from, Agency agency) => list.Items switch
    {
        [] => new Message(Joined(" ", DeadlinesWords.Nothing(list, inquiry), DeadlinesWords.OverdueBeside(list.OverdueBeside))),
        [var one] when list.IsNamed => One(one, inquiry, agency),
        _ => Many(inquiry, list, from, TimelinePicture.Of(inquiry, agency.Calendar), agency),
    };

    private static Message One(OnAccount<MilestoneFacts> milestone, Inquiry inquiry, Agency agency) => new(
        DeadlinesWords.Full(milestone, inquiry.Names, agency, inquiry.Today),
        new AdaptiveCard
        {
            Body =
            [
                TextBlock.Heading(QuestionWords.Clip(milestone.Facts.Title)),
                TextBlock.Subtle($"{QuestionWords.Clip(milestone.Book.Head.Name)}, {QuestionWords.Clip(milestone.Book.Head.Client)}"),
                Standing(milestone.Facts, inquiry.Today),
                new FactSet([.. Facts(milestone.Facts, inquiry)]),
                TextBlock.Subtle(QuestionWords.SetBy(milestone.Kept, inquiry.Names, agency, inquiry.Today)),
            ],
        });

    private static IEnumerable<Fact> Facts(MilestoneFacts milestone, Inquiry inquiry) =>
    [
        new("Due", DeadlinesWords.Due(milestone, inquiry.Today)),
        new("Owner", inquiry.Names[milestone.Owner]),
        .. milestone.Stage is { } stage ? [new Fact("Stage", milestone.Version is { } version ? $"{stage} (version {version})" : stage)] : Array.Empty<Fact>(),
        .. milestone.Immovable ? [new Fact("Cut-off", "The date cannot be moved.")] : Array.Empty<Fact>(),
    ];

    private static Message Many(Inquiry inquiry, DeadlineList list, int from, TimelinePicture? picture, Agency agency)
    {
        var (page, paging) = Paging.Cut([.. ByAccount(list.Items).SelectMany(group => group)], from);
        var (heading, beside) = (DeadlinesWords.Heading(list, inquiry), DeadlinesWords.OverdueBeside(list.OverdueBeside));
        var groups = ByAccount(page).ToList();
        var lines = groups.Select(group => $"{group.Key.Head.Name}: {string.Join("; ", group.Select(one => Joined(", ", DeadlinesWords.Line(one.Facts, inquiry.Names, inquiry.Today), picture?.Hangs(one.Facts) ?? "")))}.");
        var broken = picture is null ? "" : SafeDateWords.Now(inquiry.Books[0], agency.Calendar, person => inquiry.Names[person]) ?? "";
        return new Message(
            Joined("\n", [$"{heading}{paging.Position}.", .. lines, broken, paging.Rest, beside]),
            new AdaptiveCard
            {
                Body =
                [
                    TextBlock.Heading(heading + paging.Position),
                    .. groups.SelectMany(group => Group(group, inquiry, picture)),
                    .. broken.Length > 0 ? [new TextBlock(broken) { Color = TextColor.Attention, IsBold = true }] : Array.Empty<CardElement>(),
                    .. QuestionCards.RestOf(paging),
                    .. beside.Length > 0 ? [TextBlock.Subtle(beside)] : Array.Empty<CardElement>(),
                ],
                Actions = paging.Buttons("deadlines", inquiry.Said),
            });
    }

    /// <summary>The account whose deadline comes first comes first.</summary>
    private static IEnumerable<IGrouping<AccountBook, OnAccount<MilestoneFacts>>> ByAccount(IEnumerable<OnAccount<MilestoneFacts>> items) =>
        items.GroupBy(milestone => milestone.Book);

    private static IEnumerable<CardElement> Group(IGrouping<AccountBook, OnAccount<MilestoneFacts>> group, Inquiry inquiry, TimelinePicture? picture) =>
    [
        QuestionCards.AccountHeading(group.Key),
        .. group.SelectMany(one => Item(one, inquiry, picture)),
    ];

    private static IEnumerable<CardElement> Item(OnAccount<MilestoneFacts> one, Inquiry inquiry, TimelinePicture? picture) =>
    [
        QuestionCards.Item(
            QuestionWords.Clip(one.Facts.Title),
            Joined(", ", DeadlinesWords.Details(one.Facts, inquiry.Names, inquiry.Today), picture?.Hangs(one.Facts) ?? ""),
            DeadlinesWords.Standing(one.Facts, inquiry.Today),
            ColorOf(one.Facts, inquiry.Today)),
        .. picture is null ? Array.Empty<CardElement>() : [picture.Bar(one.Facts)],
    ];

    private static CardElement Standing(MilestoneFacts milestone, DateOnly today) =>
        new TextBlock(DeadlinesWords.Standing(milestone, today)) { Color = ColorOf(milestone, today), IsBold = true };

    private static TextColor ColorOf(MilestoneFacts milestone, DateOnly today) =>
        DeadlineQuestion.IsOverdue(milestone, today) ? TextColor.Attention : QuestionCards.ColorOf(milestone.State);

    private static string Joined(string between, params IEnumerable<string> parts) => string.Join(between, parts.Where(part => part.Length > 0));
}
