using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;
using AccountBot.Language;
using AccountBot.People;

namespace AccountBot.Capabilities.Updates;

/// <summary>What somebody may not do alone goes up the ladder as a request, for whoever may to agree to.</summary>
/// <param name="router">Asked for when it is needed: it holds all capabilities, this one too.</param>
internal sealed class UpdateAsking(Lazy<Router> router, UpdateMaking making, Listener listener, IDirectory directory)
{
    public bool MayAlone(UpdateOrder order, AccountBook book, PersonId person) => making.MayAlone(order, book, person);

    public async Task<Answer> AskAsync(Heard heard, UpdateOrder order, AccountBook book, CancellationToken cancel)
    {
        var turn = heard.Turn with { Accounts = [.. heard.Turn.Accounts.Where(account => account.Account == book.Id)] };
        var intent = UpdateMaking.DutyOf(order.Kind) == Duty.Spend ? Intent.AskForSpend : Intent.AskForUpdate;
        var said = listener.UnderstandAs(order.Text, turn.Today, intent);
        var owner = order.Kind == UpdateKind.NewMilestone ? order.Owner ?? turn.Who : order.Owner;
        var handed = order with { Choices = [], Owner = owner, Names = await NamesAsync([owner, OwnerNow(order, book)], cancel) };
        return await router.Value.OwnerOf(intent).HearAsync(new Heard(turn, said) { Handed = handed.Write() }, cancel);
    }

    private static PersonId? OwnerNow(UpdateOrder order, AccountBook book) => order.Target?.Thing is { } thing ? book.Milestone(thing)?.Value.Facts.Owner : null;

    private async Task<Dictionary<string, string>> NamesAsync(IEnumerable<PersonId?> people, CancellationToken cancel)
    {
        var names = await Names.OfAsync(directory, people.OfType<PersonId>(), cancel);
        return names.Known.ToDictionary(person => person.Id.ToString(), person => person.Name, StringComparer.Ordinal);
    }

    /// <summary>What is another capability's goes there, as if it had been said by itself; the account may have been named elsewhere in the message.</summary>
    public Task<Answer> HandAsync(Heard heard, Understanding other, CancellationToken cancel)
    {
        var alone = heard with { Said = other };
        var named = Subjects.AccountsIn(heard);
        var turn = named.Count == 0 || Subjects.AccountsIn(alone).Count > 0 ? heard.Turn : heard.Turn with { Accounts = named };
        return router.Value.OwnerOf(other.Intent).HearAsync(alone with { Turn = turn }, cancel);
    }

    /// <summary>As the speaker would say it by itself.</summary>
    public static string InWords(UpdateOrder order, AccountBook book) =>
        order.Text.Contains(book.Head.Name, StringComparison.OrdinalIgnoreCase) ? order.Text : $"{order.Text} on {book.Head.Name}";
}
