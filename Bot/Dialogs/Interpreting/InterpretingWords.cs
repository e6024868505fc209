using AccountBot.Cards;

namespace AccountBot.Dialogs.Interpreting;

/// <summary>How an answer says that a language model had a part in it.</summary>
internal static class InterpretingWords
{
    private const string Assisted = "AI-assisted: a language model helped me understand your words. Figures and names come from the account.";

    public static Answer Mark(Answer answer) => answer switch
    {
        Answer.Say say => say with { Message = Mark(say.Message) },
        Answer.Ask ask => ask with { Message = Mark(ask.Message) },
        _ => answer,
    };

    private static Message Mark(Message message) => message with
    {
        Text = $"{message.Text}\n\n{Assisted}",
        Card = message.Card is { } card ? card with { Body = [.. card.Body, new TextBlock(Assisted) { IsSubtle = true }] } : null,
    };
}
