using AccountBot.Cards;

namespace AccountBot.Dialogs;

/// <summary>What the dialog itself says, whatever it is about.</summary>
internal static class DialogWords
{
    public const string UnknownButton = "I don't know that button any more. Ask me again and I will bring you a fresh card.";

    public const string Done = "Done.";

    public const string Opened = "You find it below.";

    public const string Fault = "Something went wrong on my side, so I can't answer that now. Please try again in a moment.";

    public static Message OnlyInPersonalChat { get; } =
        new("I talk about accounts only in a chat of our own, where nobody reads along. Open a chat with me and ask there.");

    public static Message WhoAreYou { get; } = new("I can't tell who you are in your organisation, so I can't tell or change anything here.");

    public static Message SafetyRoute { get; } = new(
        "That may report harm to a patient, so I have kept nothing of it and passed it to nobody. Please report it to the client's drug safety (pharmacovigilance) contact today, by your agency's adverse event procedure. "
        + "If nobody was harmed and you speak of a text or a plan, say it again without the patient and name the document, for example “the leaflet's section on nausea”.");

    public static Message TooLateToCancel { get; } = new("That was sent before you cancelled it. Withdraw it from its own card if you no longer want it.");

    public static Message AnsweredBefore { get; } = new("That form was answered a moment ago already.");

    public static Message NothingToCancel { get; } = new("There was nothing to cancel.");

    /// <summary>Said instead of "try again": to say it once more would be to ask for it twice.</summary>
    public static Message NotedForLater { get; } =
        new("I have noted what you want, but something on my side keeps me from doing it right now. I will do it as soon as I can and tell you; you need not say it again.");

    /// <param name="id">Under which the log tells what went wrong.</param>
    public static Message FaultWith(string id) => new($"{Fault} (Reference {id})");
}
