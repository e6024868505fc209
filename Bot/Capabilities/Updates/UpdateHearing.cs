using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Updates;

/// <summary>From words to an order, or to the question which thing is meant.</summary>
internal sealed class UpdateHearing(AccountBooks books, IDirectory directory, PeopleFinder people, Listener listener)
{
    private const int LongestAnswer = 8;

    public Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => HearAsync(heard, form: null, cancel);

    /// <summary>An answer to the question which thing is meant: read together with what was said first.</summary>
    public async Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel)
    {
        if (heard.Said.Intent is Intent.Cancel or Intent.Deny)
        {
            return ChoiceForm.Cancel(form);
        }

        var text = heard.Said.Utterance.Text;
        if (heard.Said.Utterance.Tokens.Count > LongestAnswer || text.Contains('?', StringComparison.Ordinal) || heard.Said.Intent is Intent.Update or Intent.LogSpend)
        {
            return new Answer.Pass();
        }

        var both = heard with { Said = listener.Understand($"{UpdateOrder.Read(form.Data).Text}, {text}", heard.Turn.Today) };
        return both.Said.Intent is Intent.Update or Intent.LogSpend && await HearAsync(both, form, cancel) is Answer.Order order ? order : new Answer.Pass();
    }

    private async Task<Answer> HearAsync(Heard heard, Form? form, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        var read = await books.ReadSeenAsync(heard.Turn.Who, (named.Count > 0 ? named : heard.Turn.Accounts).Select(account => account.Account), Depth.WithMilestones, cancel);
        if (read.Count == 0)
        {
            return Says(AtOnceWords.OnNoAccount);
        }

        if (UpdateReader.Read(heard, NamesIn(heard, read)) is not { } order)
        {
            return Says(UpdateWords.NotUnderstood);
        }

        var targets = UpdateTargets.Find(heard, order, read);
        order = order with { Choices = targets };
        return (UpdateWords.Lacks(order), targets) switch
        {
            ({ } lack, _) => Says(lack),
            (_, []) => Says(UpdateWords.NothingToUpdate),
            (_, [var only]) => await OrderAsync(heard, order with { Target = only }, form, read, cancel),
            _ => Ask(heard, order, form),
        };
    }

    private async Task<Answer> OrderAsync(Heard heard, UpdateOrder order, Form? form, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        if (order.Kind == UpdateKind.Owner)
        {
            var book = read.First(one => one.Id == order.Target!.Account);
            if (await OwnerAsync(heard, book, cancel) is not { } owner)
            {
                return Says(UpdateWords.WhoOwns(order.Target!.Title));
            }

            order = order with { Owner = owner };
        }

        return new Answer.Order(UpdatesCapability.Door, form is null ? heard.Turn.Op : new Accounts.Acts.Op(form.Day, form.Id), order.Write(), form);
    }

    private async Task<PersonId?> OwnerAsync(Heard heard, AccountBook book, CancellationToken cancel)
    {
        var names = await Names.OfAsync(directory, book.Team.Select(seat => seat.Person), cancel);
        return await people.FindAsync(heard, names, cancel) switch
        {
            { People: [var one] } => one.Id,
            { People: [] } when heard.Said.Utterance.Tokens.Any(token => token.Word is "me" or "myself") => heard.Turn.Who,
            _ => null,
        };
    }

    /// <summary>The words that name milestones, lines and accounts: "Late-breaker poster" is not late.</summary>
    private static HashSet<int> NamesIn(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var said = heard.Said.Utterance;
        var titles = read.SelectMany(book => book.Milestones.Select(milestone => new Named<string>(milestone.Value.Facts.Title, [milestone.Value.Facts.Title])));
        return [.. NameMatcher.Find(said, titles).Fits.SelectMany(match => match.Tokens), .. Subjects.AccountMatchesIn(heard).SelectMany(match => match.Tokens)];
    }

    private static Answer Ask(Heard heard, UpdateOrder order, Form? form)
    {
        var asked = new Form(form?.Id ?? heard.Turn.Op.Id, UpdatesCapability.Door, order.Write(), form?.Day ?? heard.Turn.Op.Day);
        return new Answer.Ask(UpdateCards.Which(order, asked), asked);
    }

    private static Answer.Say Says(string words) => new(new Cards.Message(words));
}
