namespace AccountBot.Dialogs.AtOnce;

/// <summary>A form that asks which thing is meant before a change is made: what its buttons and words answer, whatever the change.</summary>
internal static class ChoiceForm
{
    /// <summary>The answer to a press that chooses nothing: the form is gone, was answered before, or is cancelled. Null where it is to be chosen.</summary>
    public static Answer? Refuse(Pressed pressed, string door, string cancel) => pressed switch
    {
        { Form: null } => new Answer.Hint(AtOnceWords.Gone),
        { Form.Capability: var owner } when owner != door => new Answer.Hint(AtOnceWords.Gone),
        { Form.Result: Form.Cancelled } => new Answer.Say(AtOnceCards.Settled(AtOnceWords.Cancelled)),
        { Form.Result: not null } => new Answer.Hint(AtOnceWords.DoneBefore),
        { Verb: var verb } when verb == cancel => Cancel(pressed.Form),
        _ => null,
    };

    public static Answer.Drop Cancel(Form form) => new(AtOnceCards.Settled(AtOnceWords.Cancelled), form);
}
