using AccountBot.Accounts.Acts;
using AccountBot.Language;

namespace AccountBot.Dialogs.Doubts;

/// <summary>
/// What becomes of "is this what you mean?". Whatever is meant takes over the form of the question, under the same operation: however
/// often it is confirmed, it is done once.
/// </summary>
/// <param name="router">Asked for when it is needed: it holds all capabilities, this one too.</param>
internal sealed class DoubtCapability(Lazy<Router> router, Listener listener) : Capability
{
    public const string Word = "doubt";

    public override string Name => Word;

    public override IReadOnlyCollection<Intent> Intents { get; } = [];

    /// <summary>The question, with its form.</summary>
    public static Answer.Ask Ask(Heard heard, IReadOnlyList<Intent> candidates) => Ask(heard.Turn, heard.Said.Utterance.Text, candidates);

    public override Task<Answer> HearAsync(Heard heard, CancellationToken cancel) => Task.FromResult<Answer>(new Answer.Pass());

    public override Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel) => heard.Said.Intent switch
    {
        _ when Correction.IsIn(heard.Said) && Correction.Of(listener.Understand(Said(form), heard.Turn.Today), heard.Said) is { } corrected =>
            Task.FromResult<Answer>(Ask(heard.Turn, corrected, Candidates(form))),
        Intent.Confirm => MeantAsync(heard.Turn, form, Candidates(form)[0], cancel),
        Intent.Deny or Intent.Cancel => Task.FromResult<Answer>(Dropped(form)),
        _ => Task.FromResult<Answer>(new Answer.Pass()),
    };

    public override Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => (pressed.Verb, pressed.Form) switch
    {
        (DoubtCards.Say, _) when pressed[DoubtCards.Text] is { } text => SayAsync(pressed.Turn, text, cancel),
        (DoubtCards.None, { Result: null, Capability: Word } form) => Task.FromResult<Answer>(Dropped(form)),
        (DoubtCards.Mean, { Result: null, Capability: Word } form) when Chosen(pressed, form) is { } intent => MeantAsync(pressed.Turn, form, intent, cancel),
        (DoubtCards.Mean or DoubtCards.None, _) => Task.FromResult<Answer>(new Answer.Hint(DoubtWords.Answered)),
        _ => Task.FromResult<Answer>(new Answer.Pass()),
    };

    private static Answer.Ask Ask(Turn turn, string text, IReadOnlyList<Intent> candidates)
    {
        var form = new Form(turn.Op.Id, Word, $"{string.Join(',', candidates)}\n{text}", turn.Op.Day);
        return new Answer.Ask(DoubtCards.Ask(form, text, candidates), form);
    }

    private static string Said(Form form) => form.Data.Split('\n', 2)[1];

    private static Answer.Drop Dropped(Form form) => new(new Cards.Message(DoubtWords.NothingDone), form);

    private static IReadOnlyList<Intent> Candidates(Form form) => [.. form.Data.Split('\n', 2)[0].Split(',').Select(Enum.Parse<Intent>)];

    private static Intent? Chosen(Pressed pressed, Form form) => Candidates(form).Where(intent => intent.ToString() == pressed[DoubtCards.Intended]).Cast<Intent?>().FirstOrDefault();

    private async Task<Answer> MeantAsync(Turn turn, Form form, Intent intent, CancellationToken cancel)
    {
        var said = listener.UnderstandAs(Said(form), turn.Today, intent);
        var answer = await router.Value.HearAsync(new Heard(turn with { Op = new Op(form.Day, form.Id) }, said), othersReadAlong: false, cancel);
        return answer is Answer.Say say ? new Answer.Drop(say.Message, form) { Next = say.Next } : answer;
    }

    private Task<Answer> SayAsync(Turn turn, string text, CancellationToken cancel)
    {
        var said = listener.Understand(text, turn.Today);
        return router.Value.HearAsync(new Heard(turn, said), othersReadAlong: false, cancel);
    }
}
