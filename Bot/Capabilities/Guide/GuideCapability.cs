using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Guide;

internal sealed class GuideCapability : Capability
{
    public override string Name => "guide";

    public override bool SpeaksInGroups => true;

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Guide, Intent.Thanks, Intent.Cancel, Intent.Unknown];

    public override Task<Answer> HearAsync(Heard heard, CancellationToken cancel) =>
        Task.FromResult<Answer>(new Answer.Say(new Message("You can ask me for deadlines.")));
}
