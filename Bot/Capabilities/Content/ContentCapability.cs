using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Content;

/// <summary>Where content stands with editorial, reviewers and the client, and whose turn it is.</summary>
internal sealed class ContentCapability(AccountBooks books, ContentClauses clauses, UnknownThings unknown, ContentActs acts, UndoDesk undo, Agency agency, IDirectory directory) : Capability
{
    private const string Door = "content";

    public override string Name => Door;

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.HandContent, Intent.Content];

    public override IReadOnlyList<Example> Examples { get; } = [new("{milestone} is with editorial"), new("who has the {milestone}?")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var accounts = Subjects.AccountsIn(heard) is { Count: > 0 } named ? named : heard.Turn.Accounts;
        var read = await books.ReadSeenAsync(heard.Turn.Who, accounts.Select(account => account.Account), Depth.WithMilestones, cancel);
        return read.Count == 0 ? Says(AtOnceWords.OnNoAccount)
            : heard.Said.Intent == Intent.HandContent ? await HandAsync(heard, read, cancel)
            : await TellAsync(heard, read, cancel);
    }

    public override async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) =>
        pressed.Verb == $"{Door}.{AtOnceCards.Undo}" ? await undo.PressAsync(pressed, cancel) : new Answer.Pass();

    public override Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) => acts.CarryOutAsync(claim, cancel);

    private async Task<Answer> HandAsync(Heard heard, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        (heard, var besides) = clauses.Of(heard, read);
        var said = heard.Said.Utterance;
        var staged = Staged(read).ToList();
        var isBack = ContentReader.IsBack(said);
        var stage = ContentReader.StageOf(said, agency.Stages, Subjects.TitleTokensIn(heard, read));
        var meant = Subjects.MilestonesIn(heard, read) is { Count: > 0 } named ? named
            : [.. staged.Where(one => isBack && one.Milestone.Facts.Stage == stage)];
        var all = read.SelectMany(book => book.Milestones.Select(milestone => milestone.Value.Facts.Title)).ToList();
        return (stage, meant) switch
        {
            (null, _) => Says(ContentWords.WhichStage(agency.Stages)),
            _ when await unknown.InAsync(heard, read, meant.Count, cancel) is { } thing => Says(thing.Done is { } done ? UpdateWords.Already(done) : $"{UpdateWords.Unknown(thing.Name)} {ContentWords.WhichContent(all)}"),
            (_, [var one]) => new Answer.Order(Door, heard.Turn.Op, (OrderOf(one, stage, isBack, said) with { Besides = besides }).Write()),
            _ => Says(ContentWords.WhichContent([.. (meant.Count > 0 ? meant : staged).Select(one => one.Milestone.Facts.Title)])),
        };
    }

    private static ContentOrder OrderOf((AccountBook Book, Kept<MilestoneFacts> Milestone) one, string stage, bool isBack, Utterance said) => new(
        one.Book.Id, one.Milestone.Facts.Id, one.Milestone.Facts.Title, stage, isBack, ContentReader.VersionOf(said), isBack ? said.Text[..Math.Min(said.Text.Length, 300)] : null);

    private async Task<Answer> TellAsync(Heard heard, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        var stage = ContentReader.StageOf(heard.Said.Utterance, agency.Stages, Subjects.TitleTokensIn(heard, read));
        var named = Subjects.MilestonesIn(heard, read);
        var asked = named.Count > 0 ? named : [.. Staged(read).Where(one => stage is null || (one.Milestone.Facts.Stage == stage && !one.Milestone.Facts.IsBack))];
        if (asked.Count == 0)
        {
            return Says(stage is null ? ContentWords.NoneOpen : ContentWords.NothingThere);
        }

        var turns = asked.Select(one => (one.Book, one.Milestone, Whose: ContentTurns.Whose(one.Book, agency.Ladder, one.Milestone.Facts))).ToList();
        var names = await Names.OfAsync(directory, turns.SelectMany(turn => turn.Whose).Concat(turns.Select(turn => turn.Milestone.By).OfType<PersonId>()), cancel);
        var lines = turns.ConvertAll(turn => ContentWords.Standing(turn.Book, turn.Milestone, [.. turn.Whose.Select(person => names[person])], names, agency.Calendar));
        return new Answer.Say(new Message(string.Join('\n', lines), new AdaptiveCard { Body = [.. lines.Select(line => new TextBlock(line))] }));
    }

    /// <summary>All whose stage is recorded.</summary>
    private static IEnumerable<(AccountBook Book, Kept<MilestoneFacts> Milestone)> Staged(IReadOnlyList<AccountBook> read) =>
        read.SelectMany(book => book.Milestones.Where(milestone => milestone.Value.Facts.Stage is not null).Select(milestone => (book, milestone.Value)));

    private static Answer.Say Says(string words) => new(new Message(words));
}
