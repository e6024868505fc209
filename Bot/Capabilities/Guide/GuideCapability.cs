using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Guide;

/// <summary>Says what can be said, and has the last word on whatever nobody else understands.</summary>
/// <param name="router">Asked for when it is needed: it holds all capabilities, this one too.</param>
internal sealed class GuideCapability(Lazy<Router> router, AccountBooks books, Agency agency) : Capability
{
    /// <summary>Enough to find an example of everything; the guide need not read a portfolio.</summary>
    private const int AccountsLookedAt = 8;

    public override string Name => "guide";

    public override bool SpeaksInGroups => true;

    public override IReadOnlyCollection<Intent> Intents { get; } =
        [Intent.Guide, Intent.Thanks, Intent.Cancel, Intent.Confirm, Intent.Deny, Intent.NotYet, Intent.Unknown];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel) =>
        heard.Turn.Conversation.IsPersonal && IsBareName(heard)
            ? await router.Value.OwnerOf(Intent.Status).HearAsync(heard, cancel)
            : new Answer.Say(await SayAsync(heard, cancel));

    private async Task<Message> SayAsync(Heard heard, CancellationToken cancel) => heard.Said.Intent switch
    {
        Intent.Thanks => new Message(GuideWords.YouAreWelcome),
        Intent.Cancel => DialogWords.NothingToCancel,
        Intent.Confirm or Intent.Deny => new Message(GuideWords.NothingOpen),
        // The examples name accounts, which nobody else is to read.
        _ when !heard.Turn.Conversation.IsPersonal => DialogWords.OnlyInPersonalChat,
        var intent => await ExamplesAsync(heard, intent, cancel),
    };

    /// <summary>Nothing but an account's name asks how that account stands.</summary>
    private static bool IsBareName(Heard heard) => heard.Said.Intent == Intent.Unknown && Subjects.AreAllOf(heard);

    private async Task<Message> ExamplesAsync(Heard heard, Intent intent, CancellationToken cancel)
    {
        var own = await books.ReadSeenAsync(heard.Turn.Who, heard.Turn.Accounts.Take(AccountsLookedAt).Select(account => account.Account), Depth.WithMilestones, cancel);
        return (own.Count, intent) switch
        {
            (0, Intent.Guide) => new Message(GuideWords.OnNoAccount),
            (0, Intent.NotYet) => new Message(GuideWords.NotYetOnNoAccount),
            (0, _) => new Message(GuideWords.NotUnderstoodOnNoAccount),
            (_, Intent.Guide) when !Asks(heard.Said.Utterance) => GuideCards.Welcome([.. ExampleChoice.First(router.Value.Capabilities, own, heard.Turn.Who, agency.Ladder), GuideWords.AskForAll]),
            (_, Intent.Guide) => GuideCards.Welcome(ExampleChoice.All(router.Value.Capabilities, own, heard.Turn.Who, agency.Ladder)),
            _ => GuideCards.Near(intent == Intent.NotYet ? GuideWords.NotYet : GuideWords.NotUnderstood, ExampleChoice.Near(heard.Said, router.Value.Capabilities, Spoken(heard, own), heard.Turn.Who, agency.Ladder)),
        };
    }

    /// <summary>Whether they want to know what there is, and do not only greet.</summary>
    private static bool Asks(Utterance said) => said.Tokens.Any(token => GuideWords.Asking.Contains(token.Word, StringComparer.Ordinal));

    /// <summary>An account that was named is the one to show examples of.</summary>
    private static IReadOnlyList<AccountBook> Spoken(Heard heard, IReadOnlyList<AccountBook> own)
    {
        var named = Subjects.AccountsIn(heard).Select(account => account.Account).ToHashSet();
        return [.. own.OrderByDescending(book => named.Contains(book.Id))];
    }
}
