using AccountBot.Dialogs.Doubts;
using AccountBot.Dialogs.FollowUps;
using AccountBot.Dialogs.Interpreting;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>
/// What somebody typed finds its answer: an open form has the first say, then what leans on the talk before is put in full, and what is
/// not sure enough to be done is asked back.
/// </summary>
internal sealed class Hearing(Router router, Listener listener, Interpreter interpreter, TurnCounts counts, DialogLog log)
{
    /// <returns>The answer, and what the conversation is about from now on.</returns>
    public async Task<(Answer Answer, Topic? Topic)> AnswerAsync(Turn turn, string text, ConversationState state, CancellationToken cancel)
    {
        var heard = new Heard(turn, listener.Understand(text, turn.Today));
        var found = await FindAsync(heard, state, cancel);
        counts.Heard(heard.Said.Intent, found.Answer);
        return found;
    }

    /// <summary>What a button asks in somebody's stead.</summary>
    public Task<Answer> OpenAsync(Turn turn, string text, CancellationToken cancel) =>
        router.HearAsync(new Heard(turn, listener.Understand(text, turn.Today)), othersReadAlong: false, cancel);

    private async Task<(Answer Answer, Topic? Topic)> FindAsync(Heard heard, ConversationState state, CancellationToken cancel)
    {
        if (SafetyReport.IsLikelyIn(heard.Said.Utterance, ProductsOf(heard.Turn)))
        {
            log.SafetyRouteNamed();
            return (new Answer.Say(DialogWords.SafetyRoute), state.Topic);
        }

        if (await router.ReplyAsync(heard, state.Find(state.Question), cancel) is { } reply)
        {
            return (reply, Topic.After(state.Topic, heard, AboutOf(reply, heard)));
        }

        var isPersonal = heard.Turn.Conversation.IsPersonal;
        return isPersonal ? await InFullAsync(heard, state.Topic, cancel) : (await router.HearAsync(heard, othersReadAlong: true, cancel), state.Topic);
    }

    /// <summary>
    /// Whether something typed into a card may report harm to a patient: a comment and an answer are kept no more than a message.
    /// The fields are read together too, since one may name the patient and the next what befell them.
    /// </summary>
    public bool IsSafetyReport(Turn turn, CardAction action)
    {
        var products = ProductsOf(turn).ToList();
        var isReport = action.Data.Values.Append(string.Join('\n', action.Data.Values)).Any(text => SafetyReport.IsLikelyIn(Utterance.Read(text), products));
        if (isReport)
        {
            log.SafetyRouteNamed();
        }

        return isReport;
    }

    private static IEnumerable<string> ProductsOf(Turn turn) => turn.Accounts.SelectMany(account => account.Aliases.Prepend(account.Name));

    private async Task<(Answer Answer, Topic? Topic)> InFullAsync(Heard heard, Topic? topic, CancellationToken cancel)
    {
        var followUp = FollowUp.Of(heard, topic);
        if (followUp is FollowUp.Which which)
        {
            return (new Answer.Say(DoubtCards.Which(which.Choices)), topic);
        }

        var meant = followUp is FollowUp.Full full ? new Heard(heard.Turn, listener.Understand(full.Text, heard.Turn.Today)) : heard;
        if (meant.Said.Intent == Intent.Unknown && await interpreter.ReadAsync(meant, cancel) is { } interpreted)
        {
            return await AssistedAsync(interpreted, topic, cancel);
        }

        var doubts = Doubt.Of(meant.Said, isInferred: followUp is FollowUp.Full);
        var answer = doubts.Count > 0 ? DoubtCapability.Ask(meant, doubts) : await router.HearAsync(meant, othersReadAlong: false, cancel);
        return (answer, Topic.After(topic, meant, AboutOf(answer, meant)));
    }

    /// <summary>What a model made of the words is answered where it is a question; anything else is asked back, whatever it is.</summary>
    private async Task<(Answer Answer, Topic? Topic)> AssistedAsync(Heard heard, Topic? topic, CancellationToken cancel)
    {
        counts.Assisted();
        var intent = heard.Said.Intent;
        var answer = Doubt.ChangesNothing(intent) ? await router.HearAsync(heard, othersReadAlong: false, cancel) : DoubtCapability.Ask(heard, [intent]);
        return (InterpretingWords.Mark(answer), Topic.After(topic, heard, AboutOf(answer, heard)));
    }

    private static About AboutOf(Answer answer, Heard heard) => answer is Answer.Say { About: { } about }
        ? about
        : new About([.. Subjects.AccountsIn(heard).Select(account => account.Account)], Milestone: null);
}
