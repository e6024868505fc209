using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Questions;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>From words to an order, or to the question which thing is meant.</summary>
internal sealed class UpdateHearing(AccountBooks books, UpdateOwners owners, UpdateParts parts, UpdateAsking asking, UnknownThings unknown, Listener listener)
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

        if (form is null && parts.Of(heard, read) is var told && (told.Count > 1 || told[0] != heard))
        {
            return await SeveralAsync(heard, told, read, cancel);
        }

        if (UpdateReader.Read(heard, NamesIn(heard, read)) is not { } order)
        {
            return Says(UpdateWords.NotUnderstood);
        }

        var targets = UpdateTargets.Find(heard, order, read);
        order = order with { Choices = targets };
        if (form is null && UpdateWords.Lacks(order) is null && await unknown.InAsync(heard, read, UpdateTargets.Named(heard, order, read), cancel) is { } thing)
        {
            return thing.Done is { } done ? Says(UpdateWords.Already(done)) : AskOf(thing.Name, heard, order, read);
        }

        return (UpdateWords.Lacks(order), targets) switch
        {
            ({ } lack, _) => Says(lack),
            (_, []) => Says(UpdateWords.NothingToUpdate),
            (_, [var only]) => await OrderAsync(heard, order with { Target = only }, form, read, cancel),
            _ => Ask(heard, order, form),
        };
    }

    /// <summary>The thing was chosen from a card.</summary>
    public async Task<Answer> ChosenAsync(Turn turn, UpdateOrder order, Form form, CancellationToken cancel)
    {
        var heard = new Heard(turn, listener.Understand(order.Text, turn.Today));
        var read = await books.ReadSeenAsync(turn.Who, [order.Target!.Account], Depth.WithMilestones, cancel);
        return read.Count == 0 ? Says(AtOnceWords.NoSuchAccount) : await OrderAsync(heard, order, form, read, cancel);
    }

    private async Task<Answer> OrderAsync(Heard heard, UpdateOrder order, Form? form, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        var book = read.First(one => one.Id == order.Target!.Account);
        if (order.Kind == UpdateKind.Owner)
        {
            if (await owners.FindAsync(heard, book, cancel) is not { } owner)
            {
                return Says(UpdateWords.WhoOwns(order.Target!.Title));
            }

            order = order with { Owner = owner };
        }

        return asking.MayAlone(order, book, heard.Turn.Who)
            ? new Answer.Order(UpdatesCapability.Door, form is null ? heard.Turn.Op : new Accounts.Acts.Op(form.Day, form.Id), (order with { Besides = parts.Others(heard) }).Write(), form)
            : await asking.AskAsync(heard, order, book, cancel);
    }

    /// <summary>What the speaker may do alone is one order; the rest they may ask for from its answer.</summary>
    private async Task<Answer> SeveralAsync(Heard heard, IReadOnlyList<Heard> several, IReadOnlyList<AccountBook> read, CancellationToken cancel)
    {
        var orders = new List<UpdateOrder>();
        foreach (var part in several)
        {
            var order = UpdateReader.Read(part, NamesIn(part, read))!;
            var targets = UpdateTargets.Find(part, order, read);
            if (UpdateWords.Lacks(order) is { } lack)
            {
                return Says(UpdateWords.NotThis(order.Text, lack));
            }

            if (await unknown.InAsync(part, read, UpdateTargets.Named(part, order, read), cancel) is { } thing)
            {
                return Says(UpdateWords.NotThis(order.Text, thing.Done is { } done ? UpdateWords.Already(done) : UpdateWords.Unknown(thing.Name)));
            }

            if (targets is not [var only])
            {
                return Says(UpdateWords.NotThis(order.Text, UpdateWords.FitsSeveral([.. targets.Select(target => target.Title)])));
            }

            orders.Add(order with { Target = only });
        }

        var accounts = orders.Select(order => order.Target!.Account).Distinct().ToList();
        var twice = orders.Where(order => order.Kind != UpdateKind.NewMilestone).GroupBy(order => order.Target).FirstOrDefault(same => same.Count() > 1);
        return (accounts.Count, twice) switch
        {
            ( > 1, _) => Says(UpdateWords.OneAccount),
            (_, { Key: { } target }) => Says(UpdateWords.TwiceTheSame(target.Title)),
            _ => await OrderAllAsync(heard, orders, read.First(book => book.Id == accounts[0]), cancel),
        };
    }

    private async Task<Answer> OrderAllAsync(Heard heard, List<UpdateOrder> orders, AccountBook book, CancellationToken cancel)
    {
        var own = orders.Where(order => asking.MayAlone(order, book, heard.Turn.Who)).ToList();
        var others = orders.Except(own).ToList();
        return (own, others) switch
        {
            ([], [var only]) => await asking.AskAsync(heard, only, book, cancel),
            ([], _) => new Answer.Say(UpdateCards.ForOthers([.. others.Select(order => UpdateAsking.InWords(order, book))])),
            ([var first, .. var rest], _) => new Answer.Order(
                UpdatesCapability.Door, heard.Turn.Op, (first with { And = rest, Besides = parts.Others(heard), Asks = [.. others.Select(order => UpdateAsking.InWords(order, book))] }).Write()),
        };
    }

    /// <summary>The words that name milestones, lines and accounts: "Late-breaker poster" is not late.</summary>
    public static HashSet<int> NamesIn(Heard heard, IReadOnlyList<AccountBook> read)
    {
        var said = heard.Said.Utterance;
        var titles = read.SelectMany(book => book.Milestones.Select(milestone => new Named<string>(milestone.Value.Facts.Title, [milestone.Value.Facts.Title])));
        return [.. NameMatcher.Find(said, titles).Fits.SelectMany(match => match.Tokens), .. Subjects.AccountMatchesIn(heard).SelectMany(match => match.Tokens)];
    }

    /// <summary>All that it could be instead, though the words fit one.</summary>
    private static Answer AskOf(string name, Heard heard, UpdateOrder order, IReadOnlyList<AccountBook> read)
    {
        var all = UpdateTargets.All(order, read);
        return all.Count == 0 ? Says(UpdateWords.NothingToUpdate) : Ask(heard, order with { Choices = all }, form: null) is Answer.Ask ask
            ? ask with { Message = QuestionCards.WithNote(UpdateWords.Unknown(name), ask.Message) }
            : Says(UpdateWords.NothingToUpdate);
    }

    private static Answer Ask(Heard heard, UpdateOrder order, Form? form)
    {
        var asked = new Form(form?.Id ?? heard.Turn.Op.Id, UpdatesCapability.Door, order.Write(), form?.Day ?? heard.Turn.Op.Day);
        return new Answer.Ask(UpdateCards.Which(order, asked), asked);
    }

    private static Answer.Say Says(string words) => new(new Cards.Message(words));
}
