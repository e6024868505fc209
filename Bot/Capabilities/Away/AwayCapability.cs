using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Away;

/// <summary>Somebody says when they are away and who covers for them; it is done at once, and can be taken back.</summary>
internal sealed class AwayCapability(AwayReader reader, CoverDesk desk, AwayActs acts, AccountBooks books, IDirectory directory) : Capability
{
    // Longer than any leave; what is said of later is a slip, or a seat to be given to somebody else.
    private const int LongestYears = 3;

    public override string Name => "away";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Away, Intent.CancelAway];

    public override IReadOnlyList<Example> Examples { get; } = [new("I'm off next week"), new("cancel my cover")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => heard.Said.Intent == Intent.CancelAway
        ? await CancelAsync(heard.Turn, form: null, only: null, cancel)
        : await SetAsync(heard, await reader.ReadAsync(heard, cancel), cancel);

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) =>
        pressed.Verb == AwayCards.Undo ? await CancelAsync(pressed.Turn, pressed.Form, FirstDay(pressed), cancel) : new Answer.Pass();

    public override async Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel)
    {
        var order = AwayOrder.Read(claim.Data);
        var refusal = order.Cover is { } named ? await desk.RefuseAsync(claim.By, named, order, cancel) : null;
        var names = await Names.OfAsync(directory, [claim.By, .. order.Cover is { } cover ? [cover] : Array.Empty<PersonId>()], cancel);
        var actor = new Actor(claim.By, names.Find(claim.By)?.Name ?? claim.By.ToString());
        if (order.From is null)
        {
            await acts.CancelAsync(order, actor, claim, cancel);
            var words = order.Only is { } only ? AwayWords.TakenBack(only) : AwayWords.Cancelled;
            return new CarriedOut(AwayCards.Settled(words), words, Settles: true);
        }

        // Whoever was named may have lost the right to cover while this waited: then the absence stands without them.
        var allowed = refusal is null ? order : order with { Cover = null };
        var replaced = await acts.SetAsync(allowed, actor, claim, cancel);
        var dropped = refusal is null ? "" : $" {AwayWords.Dropped(refusal, names[order.Cover!.Value])}";
        return new CarriedOut(AwayCards.Set(AwayWords.Noted(allowed, names) + AwayWords.InPlaceOf(replaced) + dropped, order.From.Value), "set");
    }

    private async Task<Answer> SetAsync(Heard heard, AwaySaid said, CancellationToken cancel) => said switch
    {
        { Accounts: [] } => Say(AwayWords.OnNoAccount),
        { From: null } or { To: null } => Say(AwayWords.WhichDays),
        _ when said.To < heard.Turn.Today => Say(AwayWords.Past),
        _ when said.To > heard.Turn.Today.AddYears(LongestYears) => Say(AwayWords.TooFar(LongestYears)),
        { Cover.People: { Count: > 1 } several } => Say(AwayWords.Which(several)),
        { Cover: { People: [], Unknown: { } name } } => Say(AwayWords.Unknown(name)),
        _ => await SetAsync(heard.Turn, said.Cover.People.FirstOrDefault(), new AwayOrder(said.From, said.To!.Value, said.Cover.People.FirstOrDefault()?.Id, said.Accounts), cancel),
    };

    private async Task<Answer> SetAsync(Turn turn, Person? cover, AwayOrder order, CancellationToken cancel) =>
        cover is not null && await desk.RefuseAsync(turn.Who, cover.Id, order, cancel) is { } refusal
            ? Say(AwayWords.Refused(refusal, cover.Name))
            : new Answer.Order(Name, turn.Op, order.Write());

    /// <summary>Null on a card of an earlier release, whose button meant all.</summary>
    private static DateOnly? FirstDay(Pressed pressed) =>
        DateOnly.TryParseExact(pressed[AwayCards.From], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private async Task<Answer> CancelAsync(Turn turn, Form? form, DateOnly? only, CancellationToken cancel)
    {
        var read = await books.ReadSeenAsync(turn.Who, turn.Accounts.Select(account => account.Account), Depth.Core, cancel);
        var order = AwayOrder.Cancel([], only);
        var away = read.Where(book => book.Absences.Exists(entry => entry.Value.Who == turn.Who && order.TakesBack(entry.Value, turn.Today))).ToList();
        return away.Count == 0
            ? Say(only is null ? AwayWords.NothingToCancel : AwayWords.Gone)
            : new Answer.Order(Name, turn.Op, (order with { Accounts = [.. away.Select(book => book.Id)] }).Write(), form);
    }

    private static Answer.Say Say(string words) => new(new Message(words));
}
