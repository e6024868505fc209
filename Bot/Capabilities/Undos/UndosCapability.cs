using AccountBot.Accounts;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Undos;
using AccountBot.Language;

namespace AccountBot.Capabilities.Undos;

/// <summary>"Undo that": shows what the speaker did last with the button that takes it back. Words alone undo nothing, since they do not say what.</summary>
internal sealed class UndosCapability(IEnumerable<IUndos> undos, Agency agency) : Capability
{
    public override string Name => "undos";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Undo];

    public override IReadOnlyList<Example> Examples { get; } = [new("undo that")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var found = await Task.WhenAll(undos.Select(kind => kind.LatelyAsync(heard.Turn, cancel)));
        return new Answer.Say(found.SelectMany(one => one).MaxBy(one => one.At) is { } last
            ? UndosWords.Last(last.Card)
            : new Message(UndosWords.Nothing(agency.Policy.UndoWithin)));
    }
}
