using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Channel;

namespace AccountBot.Dialogs;

/// <summary>What is open between a person and the bot in one conversation.</summary>
/// <param name="Question">The form that the person's next words may answer; at most one, null where none is open.</param>
/// <param name="Claim">A change that was begun and is not known to be finished.</param>
/// <param name="Forms">The latest forms, newest last: their cards stand in the chat and can be pressed.</param>
internal sealed record ConversationState(string? Question, Claim? Claim, IReadOnlyList<Form> Forms)
{
    private const int FormsKept = 8;
    private const int MostData = 6_000;

    public static ConversationState Empty { get; } = new(Question: null, Claim: null, []);

    public bool IsWelcomed { get; init; }

    /// <summary>What was last talked about; null where nothing was.</summary>
    public FollowUps.Topic? Topic { get; init; }

    public Form? Find(string? formId) => formId is null ? null : Forms.FirstOrDefault(form => form.Id == formId);

    /// <summary>The form takes the place of its former self, or joins the others; the next words answer it.</summary>
    public ConversationState Asking(Form form) => Find(form.Id)?.Result is not null ? this : this with { Question = form.Id, Forms = Fitting([.. Forms.Where(other => other.Id != form.Id).TakeLast(FormsKept - 1), form]) };

    /// <summary>Whether the form is still only a form: not sent, not cancelled, and not on its way.</summary>
    public bool IsOpen(string formId) => Find(formId) is { Result: null } && Claim?.FormId != formId;

    /// <summary>The newest that fit: the row that keeps them has a bounded size.</summary>
    private static IReadOnlyList<Form> Fitting(IReadOnlyList<Form> forms)
    {
        var room = MostData;
        return [.. forms.Reverse().TakeWhile((form, index) => (room -= form.Data.Length) >= 0 || index == 0).Reverse()];
    }

    /// <summary>The form is no longer open; what came of it is kept, for a second press of its button.</summary>
    public ConversationState Closing(string? formId, string result) => this with
    {
        Question = Question == formId ? null : Question,
        Forms = [.. Forms.Select(form => form.Id == formId ? form with { Result = result } : form)],
    };
}

/// <summary>Something half said: a request that wants its line, its date, or only its Send.</summary>
/// <param name="Id">The same however often the words arrive that began it.</param>
/// <param name="Capability">Whose it is.</param>
/// <param name="Data">What is known so far, in the capability's own form.</param>
/// <param name="Day">The day that it was begun.</param>
internal sealed record Form(string Id, string Capability, string Data, DateOnly Day)
{
    /// <summary>The result of a form that its asker cancelled.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>What came of it; null while it is open.</summary>
    public string? Result { get; init; }

    /// <summary>What it began with; null where words began it.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>
/// A change of an account that a person ordered, written down before it is begun. Whoever finds it, be it the same message come
/// again, the next message or the sweep, carries out exactly this.
/// </summary>
/// <param name="Capability">Who carries it out.</param>
/// <param name="Data">What is to be done, in the capability's own form.</param>
/// <param name="In">The conversation that it was ordered in.</param>
/// <param name="FormId">The form that it comes from, if any.</param>
/// <param name="CardId">The card whose button ordered it; null where words did.</param>
internal sealed record Claim(
    Op Op,
    string Capability,
    string Data,
    PersonId By,
    ConversationReference In,
    string? FormId,
    string? CardId)
{
    /// <summary>What becomes this; null where words ordered it.</summary>
    public Origin? Origin { get; init; }
}
