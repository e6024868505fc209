using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Language;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>Answers that were given on an account, kept for whoever asks alike on it. They lie on the account, so nobody beyond it is ever offered one.</summary>
internal sealed class HelpAnswers(AccountBooks books)
{
    /// <summary>In the act that gives it. Who has time to spare is no answer for the next; and whoever does not see the account leaves nothing on it.</summary>
    public static void Keep(Act act, AccountBook book, HelpRequest help)
    {
        if (help is { State: HelpState.Done, Answer: { } answer, Helper: { } by, Kind: not HelpKind.Capacity } && Access.MaySee(book, by))
        {
            act.Insert(AccountKeys.AnswerOf(book.Id, help.No), new KeptAnswer(help.No, help.Question, answer, by, act.At));
        }
    }

    /// <summary>In the act that says that it did not help: the next one is not offered it.</summary>
    public async ValueTask DropAsync(Act act, AccountBook book, HelpRequest help, CancellationToken cancel)
    {
        if (await books.RowAsync(book.Id, AccountKeys.AnswerOf(book.Id, help.No), cancel) is { } row)
        {
            act.Remove(new Entry<KeptAnswer>(row.Key, row.ETag, Document.Read<KeptAnswer>(row)));
        }
    }

    /// <summary>The answer to the question most like this one, the latest where several are; null where none is like it.</summary>
    public async Task<KeptAnswer?> FindAsync(AccountBook seen, PersonId asker, string question, CancellationToken cancel)
    {
        string[] names = [seen.Head.Name, .. seen.Head.Aliases, seen.Head.Client];
        return (await books.KeptAnswersAsync(seen, cancel))
            .Select(entry => entry.Value)
            .Where(kept => kept.By != asker)
            .Select(kept => (Kept: kept, Likeness: Alike.Share(question, kept.Question, names)))
            .Where(known => known.Likeness > 0)
            .OrderByDescending(known => known.Likeness).ThenByDescending(known => known.Kept.At)
            .Select(known => known.Kept)
            .FirstOrDefault();
    }
}
