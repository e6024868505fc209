using AccountBot.Accounts.Readers;
using AccountBot.Cards;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Digests.Preferences;

/// <summary>Grants a wish at once: it is the speaker's own affair, and the digest is planned anew in the same transaction.</summary>
internal sealed class WishDesk(ReaderRows rows, DigestReaders readers, DigestPlan plan)
{
    public async Task<Message> GrantAsync(Heard heard, CancellationToken cancel)
    {
        var wish = WishReader.Read(heard.Said.Utterance, heard.Said.Slots.Dates, Subjects.AccountsIn(heard), heard.Turn.Today);
        var reader = await readers.FindAsync(heard.Turn.Who, cancel);
        return wish switch
        {
            Wish.Mute { Accounts: [], Kinds: [] } => new Message(WishWords.MuteWhat),
            Wish.Mute or Wish.Unmute when WishReader.NamesMore(heard.Said, Subjects.AccountMatchesIn(heard).SelectMany(match => match.Tokens)) => new Message(WishWords.MuteWhat),
            Wish.OnlyUrgent { Until: var until } when until < heard.Turn.Today => new Message(WishWords.DatePast),
            Wish.Mute { Until: { } until } when until <= heard.Turn.Today => new Message(WishWords.MuteDatePast),
            Wish.Show => new Message(WishWords.Settings((await rows.ReadAsync(reader.Who, cancel)).Settings, heard.Turn.Accounts, reader.Calendar)),
            _ => new Message(WishWords.Granted(wish, await GrantAsync(wish, reader, cancel), reader.Calendar)),
        };
    }

    private Task<ReaderSettings> GrantAsync(Wish wish, DigestReader reader, CancellationToken cancel) =>
        rows.ChangeAsync(reader.Who, settings => plan.Anew(reader, WishRules.Grant(wish, settings)), cancel);
}
