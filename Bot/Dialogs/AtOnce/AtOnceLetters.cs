using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Schedule;

namespace AccountBot.Dialogs.AtOnce;

/// <summary>The letters of changes made at once: the answer to whoever made it, and the word to those who are to hear of it.</summary>
internal sealed class AtOnceLetters(AtOnceDesk desk, AccountBooks books) : IWorkHandler
{
    /// <summary>The maker's answer. It holds nothing but which act it was: its receipt says the rest.</summary>
    public const string Answer = "atonce.answer";

    /// <summary>What happened, in words, for somebody on the account.</summary>
    public const string Notice = "atonce.notice";

    public IReadOnlyCollection<string> Kinds { get; } = [Answer, Notice];

    public async Task<WorkResult> HandleAsync(WorkItem item, CancellationToken cancel)
    {
        var note = Document.Parse<AccountNote>(item.Body);
        return await RenderAsync(item.Kind, note, cancel) is { } message
            ? new WorkResult.Post(new Recipient(note.To!.Value.ToString(), note.In, note.Via), message, _ => [])
            : new WorkResult.Done();
    }

    /// <summary>Null for somebody who is on the account no more.</summary>
    private async Task<Message?> RenderAsync(string kind, AccountNote note, CancellationToken cancel)
    {
        if (kind == Answer)
        {
            var parts = note.Event.Split('/');
            return await desk.ShowAsync(note.Account, new Op(DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), parts[1]), cancel);
        }

        return await books.ReadAsync(note.Account, Depth.Core, cancel) is { } book && Access.MaySee(book, note.To!.Value) ? new Message(note.Event) : null;
    }
}
