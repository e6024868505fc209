using AccountBot.Accounts.Readers;
using AccountBot.Cards;
using AccountBot.Capabilities.Digests.Preferences;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Digests;

/// <summary>What somebody has to know, told once and in their hours, and how they want to be told. Asked, it tells everything, the muted too.</summary>
internal sealed class DigestsCapability(ReaderRows rows, DigestReaders readers, DigestDesk desk, WishDesk wishes) : Capability
{
    public override string Name => "digests";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Digest, Intent.Preferences];

    public override IReadOnlyList<Example> Examples { get; } = [new("show my digest"), new("only urgent things until Monday"), new("mute {account}")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => new Answer.Say(heard switch
    {
        { Turn.Accounts: [] } => new Message(DigestWords.OnNoAccount),
        { Said.Intent: Intent.Preferences } => await wishes.GrantAsync(heard, cancel),
        _ => await ShowAsync(heard, cancel),
    });

    /// <summary>A look tells what the next digest would, and takes nothing away from it.</summary>
    private async Task<Message> ShowAsync(Heard heard, CancellationToken cancel)
    {
        var settings = (await rows.ReadAsync(heard.Turn.Who, cancel)).Settings;
        var digest = await desk.ReadAsync(await readers.FindAsync(heard.Turn.Who, cancel), settings, settings.NextDigest, cancel);
        return digest.Items.Count > 0 ? DigestCards.Of(digest.Items, heard.Turn.Today) : new Message(DigestWords.Nothing);
    }
}
