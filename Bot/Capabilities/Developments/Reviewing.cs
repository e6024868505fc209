using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Developments;

/// <summary>Buttons on a call for review: whoever is asked answers it once.</summary>
internal sealed class Reviewing(ActDesk acts, ReviewViews views)
{
    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel)
    {
        if (!AccountId.TryParse(pressed[ReviewCards.Account], out var account) || !int.TryParse(pressed[ReviewCards.Number], NumberStyles.None, CultureInfo.InvariantCulture, out var no))
        {
            return new Answer.Hint(DevelopmentWords.NoSuchReview);
        }

        if (pressed.Verb == ReviewCards.Change && pressed[ReviewCards.Text] is null)
        {
            return new Answer.Hint(DevelopmentWords.NeedsChange);
        }

        if (pressed.Verb != ReviewCards.View)
        {
            var op = Op.Of(pressed.Turn.Op.Day, "review", account.ToString(), $"{no}", pressed.Verb, pressed.Turn.Who.ToString());
            await acts.RunAsync(account, op, pressed.Turn.Actor, (book, act) => AnswerAsync(pressed, no, book, act, cancel), cancel);
        }

        return await views.FindAsync(account, no, cancel) is { } view && Access.MaySee(view.Book, pressed.Turn.Who)
            ? new Answer.Say(ReviewCards.For(view, pressed.Turn.Who, DevelopmentWords.State(view))) { Settles = pressed.Verb != ReviewCards.View }
            : new Answer.Hint(DevelopmentWords.NoSuchReview);
    }

    private async ValueTask<AccountBook> AnswerAsync(Pressed pressed, int no, AccountBook book, Act act, CancellationToken cancel)
    {
        if (await views.InAsync(book, no, cancel) is { } view && view.MayAnswer(act.Actor.Id))
        {
            var answer = AnswerOf(pressed.Verb);
            var change = answer == ReviewAnswer.Change ? pressed[ReviewCards.Text] : null;
            var flag = view.Flag with { Answer = answer, AnsweredBy = act.Actor.Id, Change = change, Version = view.Flag.Version + 1 };
            act.Replace(view.Entry, flag);
            act.Audit($"review.{pressed.Verb.Split('.')[1]}", flag.What, "", answer.ToString(), change);
            ReviewLetterBox.Post(act, book, flag, ReviewLetterBox.Answered, flag.By, pressed.Turn.Conversation);
            act.Redraw(ReviewLetterBox.RedrawCards, no);
        }

        return book;
    }

    private static ReviewAnswer AnswerOf(string verb) => verb switch
    {
        ReviewCards.Talk => ReviewAnswer.Talk,
        ReviewCards.Change => ReviewAnswer.Change,
        _ => ReviewAnswer.Seen,
    };
}
