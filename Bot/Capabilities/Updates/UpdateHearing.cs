using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Dialogs.Questions;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;

namespace AccountBot.Capabilities.Updates;

/// <summary>From words to an order, or to the question which thing is meant.</summary>
internal sealed class UpdateHearing(AccountBooks books, UpdateOwners owners, UpdateParts parts, SeveralUpdates several, UpdateAsking asking, UnknownThings unknown, Listener listener)
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

    /// <summary>What is asked of another capability, and tells how things go besides: both are taken.</summary>
    public async Task<Answer> HearBesidesAsync(Heard heard, CancellationToken cancel)
    {
        if (!UpdateParts.MaySayMore(heard))
        {
            return new Answer.Pass();
        }

        var read = await ReadAsync(heard, cancel);
        return parts.Of(heard, read) is { IsSeveral: true } said ? await several.HearAsync(heard, said, read, cancel) : new Answer.Pass();
    }

    private async Task<Answer> HearAsync(Heard heard, Form? form, CancellationToken cancel)
    {
        var read = await ReadAsync(heard, cancel);
        if (read.Count == 0)
        {
            return Says(AtOnceWords.OnNoAccount);
        }

        var said = parts.Of(heard, read);
        if (form is null && (said.IsSeveral || SeveralUpdates.IsForOthers(said)))
        {
            return await several.HearAsync(heard, said, read, cancel);
        }

        if (UpdateReader.Read(heard, NamesIn(heard, read)) is not { } order)
        {
            return Says(UpdateWords.NotUnderstood);
        }

        var targets = UpdateTargets.Find(heard, order, read);
        order = order with { Choices = targets, Besides = [.. said.Others.Select(other => other.Utterance.Text)] };
        if (form is null && UpdateWords.Lacks(order) is null && await unknown.InAsync(heard, read, UpdateTargets.Named(heard, order, read), cancel) is { } thing)
        {
            return thing.Done is { } done ? Says(UpdateWords.Already(done)) : AskOf(thing.Name, heard, order, read);
        }

        return (UpdateWords.Lacks(order), targets) switch
        {
            ({ } lack, _) => Says(lack),
            (_, []) => Says(UpdateWords.NothingToUpdate),
            (_, [var only]) => await OrderAsync(heard, order with { Target = only }, form, read, cancel),
            _ => Ask(heard.Turn, order, form),
        };
    }

    private async Task<IReadOnlyList<AccountBook>> ReadAsync(Heard heard, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        return await books.ReadSeenAsync(heard.Turn.Who, (named.Count > 0 ? named : heard.Turn.Accounts).Select(account => account.Account), Depth.WithMilestones, cancel);
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
            ? new Answer.Order(UpdatesCapability.Door, form is null ? heard.Turn.Op : new Accounts.Acts.Op(form.Day, form.Id), order.Write(), form)
            : await asking.AskAsync(heard, order, book, cancel);
    }

    /// <summary>The words that name milestones, lines and accounts: "Late-breaker poster" is not late.</summary>
    public static HashSet<int> NamesIn(Heard heard, IReadOnlyList<AccountBook> read) =>
        [.. Subjects.TitleTokensIn(heard, read), .. Subjects.AccountMatchesIn(heard).SelectMany(match => match.Tokens)];

    /// <summary>All that it could be instead, though the words fit one.</summary>
    private static Answer AskOf(string name, Heard heard, UpdateOrder order, IReadOnlyList<AccountBook> read)
    {
        var all = UpdateTargets.All(order, read);
        return all.Count == 0 ? Says(UpdateWords.NothingToUpdate) : Ask(heard.Turn, order with { Choices = all }) is Answer.Ask ask
            ? ask with { Message = QuestionCards.WithNote(UpdateWords.Unknown(name), ask.Message) }
            : Says(UpdateWords.NothingToUpdate);
    }

    /// <summary>Which thing is meant.</summary>
    public static Answer Ask(Turn turn, UpdateOrder order, Form? form = null)
    {
        var asked = new Form(form?.Id ?? turn.Op.Id, UpdatesCapability.Door, order.Write(), form?.Day ?? turn.Op.Day);
        return new Answer.Ask(UpdateCards.Which(order, asked), asked);
    }

    private static Answer.Say Says(string words) => new(new Cards.Message(words));
}
