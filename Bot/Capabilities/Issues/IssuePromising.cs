using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Issues;

/// <summary>A promise that was made on an issue which is open already: what, by when, and on which one.</summary>
internal sealed class IssuePromising(AccountBooks books, AccountFinder finder, Listener listener, Agency agency)
{
    private const int MostChoices = 40;

    public Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => HearAsync(heard, form: null, cancel);

    /// <summary>The moment, or which issue: read together with what was said first.</summary>
    public async Task<Answer> HearReplyAsync(Heard heard, IssueOrder order, Form form, CancellationToken cancel)
    {
        if (!Replies.IsShort(heard))
        {
            return new Answer.Pass();
        }

        var both = listener.UnderstandAs($"{order.Said} {heard.Said.Utterance.Text}", heard.Turn.Today, Intent.PromiseClient);
        return await HearAsync(heard with { Said = both }, form, cancel) switch
        {
            Answer.Order done => done,
            Answer.Ask ask when order.Promised is null && IssueOrder.Read(ask.Form.Data).Promised is not null => ask,
            _ => new Answer.Pass(),
        };
    }

    public static Answer Choose(IssueOrder order, Form form, int which) =>
        which >= 0 && which < order.Which.Count ? On(order.Which[which], order, form, new Op(form.Day, form.Id)) : new Answer.Hint(IssueWords.WhichIssue);

    private async Task<Answer> HearAsync(Heard heard, Form? form, CancellationToken cancel)
    {
        var accounts = Subjects.AccountMatchesIn(heard);
        var named = accounts.Select(match => match.Value.Account).ToList();
        var read = await books.ReadSeenAsync(heard.Turn.Who, named.Count > 0 ? named : heard.Turn.Accounts.Select(account => account.Account), Depth.WithMilestones, cancel);
        var unknown = form is null ? await finder.UnknownInAsync(heard, read, cancel) : null;
        var promise = PromiseReader.Told(heard.Said.Utterance) is { } at
            ? PromiseReader.Read(heard.Said, at, accounts.SelectMany(match => match.Tokens).ToHashSet(), agency.Calendar, heard.Turn.Now)
            : null;
        var order = new IssueOrder(Account: null, Title: "", Severity: null, promise, []) { Said = heard.Said.Utterance.Text, Which = Meant(heard, read) };
        var asked = new Form(form?.Id ?? heard.Turn.Op.Id, IssuesCapability.Door, order.Write(), form?.Day ?? heard.Turn.Op.Day);
        return (read.Count, promise, order.Which) switch
        {
            (0, _, _) => new Answer.Say(new Cards.Message(AtOnceWords.OnNoAccount)),
            (_, _, []) => new Answer.Say(new Cards.Message(IssueWords.NothingToPromiseOn)),
            (_, null, _) => new Answer.Ask(new Cards.Message(IssueWords.ByWhen), asked),
            (_, { } known, _) when known.By <= heard.Turn.Now => new Answer.Say(new Cards.Message(IssueWords.MomentPassed(known, agency.Calendar))),
            _ when unknown is not null => new Answer.Ask(QuestionCards.WithNote(QuestionWords.UnknownAccount(unknown.Text, ""), IssueCards.Which(order, asked)), asked),
            (_, _, [var only]) => On(only, order, form, form is null ? heard.Turn.Op : new Op(form.Day, form.Id)),
            _ => new Answer.Ask(IssueCards.Which(order, asked), asked),
        };
    }

    private static Answer.Order On(IssueChoice issue, IssueOrder order, Form? form, Op op) =>
        new(IssuesCapability.Door, op, (order with { Account = issue.Account, Issue = issue.Issue, Which = [] }).Write(), form);

    /// <summary>Those whose title was named, else those that are open, as many as a card and a form can hold.</summary>
    private static IReadOnlyList<IssueChoice> Meant(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var open = read.SelectMany(book => book.Issues.Select(entry => (Choice: ChoiceOf(book, entry.Value.Facts), entry.Value.Facts.Title))).ToList();
        var named = NameMatcher.Find(heard.Said.Utterance, open.Select(issue => new Named<IssueChoice>(issue.Choice, [issue.Title]))).Fits;
        return [.. (named.Count > 0 ? named.Select(match => match.Value) : open.Select(issue => issue.Choice)).Take(MostChoices)];
    }

    private static IssueChoice ChoiceOf(AccountBook book, IssueFacts issue) =>
        new(book.Id, issue.Id, $"{QuestionWords.Clip(issue.Title)} ({QuestionWords.Clip(book.Head.Name)})");
}
