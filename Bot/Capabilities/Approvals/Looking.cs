using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>Buttons that only look: the card as it stands now, and why it has come to somebody.</summary>
internal sealed class Looking(RequestDoor door, CopyDesk copies)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (Target.Of(pressed) is not { } target || await door.FindAsync(target, pressed.Turn.Who, cancel) is not { } view)
        {
            return new Answer.Hint(ApprovalsWords.NoSuchRequest);
        }

        if (pressed.Verb == Verbs.Why)
        {
            return new Answer.Hint(WhyWords.Why(view, pressed.Turn.Who));
        }

        // A list's button: the card takes the list's place, and settles with the other copies.
        if (pressed is { Verb: Verbs.Open, CardId: { } cardId })
        {
            await copies.KeepAsync(view, pressed.Turn, pressed.Turn.Conversation, cardId, drawn: 0, cancel);
        }

        return new Answer.Say(RequestCards.For(view, pressed.Turn.Who, $"{ApprovalsWords.Title(view)}: {ApprovalsWords.State(view)}"));
    }
}
