using System.Text.Json;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Reports;

/// <summary>Updates that people owe each other: drafted from what really happened, changed by their sender, sent with one tap, kept.</summary>
internal sealed class ReportsCapability(ReportDrafting drafting, ReportSending sending, KeptReports kept, PeopleFinder people, IDirectory directory) : Capability
{
    public override string Name => "reports";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.DraftReport, Intent.TellSomebody, Intent.WhatDontIKnow, Intent.KeptReports];

    public override IReadOnlyList<Example> Examples { get; } = [new("what don't I know?"), new("show my reports")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var own = await drafting.BooksAsync(heard, cancel);
        return (own.Count, heard.Said.Intent) switch
        {
            (0, _) => Say(ReportWords.OnNoAccount),
            (_, Intent.WhatDontIKnow) => Say(await drafting.UnknownToAsync(own, heard.Turn.Who, cancel) ?? ReportWords.AllKnown),
            (_, Intent.KeptReports) => new Answer.Say(await kept.ShowAsync(heard, await FindAsync(heard, own, cancel), cancel)),
            _ => await ForAsync(heard, own, await FindAsync(heard, own, cancel), cancel),
        };
    }

    /// <summary>The sender's own confirm card may be answered in words.</summary>
    public override Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel) => Task.FromResult<Answer>(heard.Said.Intent switch
    {
        Intent.Confirm => Order(form, ReadDraft(form.Data)),
        Intent.Cancel or Intent.Deny => new Answer.Drop(ReportCards.Settled(ReportWords.Cancelled), form),
        _ => new Answer.Pass(),
    });

    public override Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => Task.FromResult<Answer>(pressed switch
    {
        { Verb: not (ReportVerbs.Send or ReportVerbs.Cancel) } => new Answer.Pass(),
        { Form: null } or { Form.Capability: not "reports" } => new Answer.Hint(ReportWords.FormGone),
        { Form.Result: { } result } => new Answer.Say(ReportCards.Settled(result == Form.Cancelled ? ReportWords.Cancelled : result)),
        { Verb: ReportVerbs.Cancel } => new Answer.Drop(ReportCards.Settled(ReportWords.Cancelled), pressed.Form),
        _ when pressed[ReportVerbs.Text] is { } text => Order(pressed.Form, ReadDraft(pressed.Form.Data) with { Text = text[..Math.Min(text.Length, ReportCards.LongestText)] }),
        _ => new Answer.Hint(ReportWords.NeedsText),
    });

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) => sending.SendAsync(claim, ReadDraft(claim.Data), cancel);

    private async Task<FoundPeople> FindAsync(Heard heard, IReadOnlyList<AccountBook> own, CancellationToken cancel) =>
        await people.FindAsync(heard, await Names.OfAsync(directory, own.SelectMany(book => book.Team).Select(seat => seat.Person), cancel), cancel);

    private async Task<Answer> ForAsync(Heard heard, IReadOnlyList<AccountBook> own, FoundPeople found, CancellationToken cancel) => found switch
    {
        { People: [var to] } => await DraftAsync(heard, own, to, cancel),
        { People.Count: > 1 } => Say(ReportWords.WhichPerson(found.People)),
        { Unknown: { } name } => Say(ReportWords.UnknownPerson(name)),
        _ => Say(ReportWords.ForWhom),
    };

    private async Task<Answer> DraftAsync(Heard heard, IReadOnlyList<AccountBook> own, Person to, CancellationToken cancel)
    {
        if (await drafting.DraftAsync(own, to.Id, cancel) is not { } draft)
        {
            return Say(ReportWords.NothingShared);
        }

        // What somebody has said in their own words goes as they said it, and tells nothing of the rest.
        draft = heard.Said.Intent == Intent.TellSomebody ? draft with { Text = SpokenWords.Of(heard.Said.Utterance, to), Seqs = new Dictionary<string, long>(StringComparer.Ordinal) } : draft;
        var form = new Form(heard.Turn.Op.Id, Name, JsonSerializer.Serialize(draft, ReportsJson.Relaxed.ReportDraft), heard.Turn.Op.Day);
        return new Answer.Ask(ReportCards.Draft(to, draft, form), form);
    }

    private Answer.Order Order(Form form, ReportDraft draft) => new(Name, new Op(form.Day, form.Id), JsonSerializer.Serialize(draft, ReportsJson.Relaxed.ReportDraft), form);

    private static ReportDraft ReadDraft(string text) => JsonSerializer.Deserialize(text, ReportsJson.Default.ReportDraft) ?? throw new InvalidDataException("A form holds no draft.");

    private static Answer.Say Say(string words) => new(new Message(words));
}
