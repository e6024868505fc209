using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;

namespace AccountBot.Capabilities.Developments;

/// <summary>From words to an order, or to the question which account is meant.</summary>
internal sealed class DevelopmentHearing(AccountBooks books)
{
    public async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var accounts = await AccountsAsync(heard, cancel);
        var isReview = heard.Said.Intent == Intent.FlagReview;
        var text = isReview ? DevelopmentReader.ReviewOf(heard.Said.Utterance) : DevelopmentReader.NoteOf(heard.Said.Utterance);
        var order = new DevelopmentOrder(Account: null, isReview, text, [.. accounts.Select(account => account.Account)]);
        var form = new Form(heard.Turn.Op.Id, DevelopmentsCapability.Door, order.Write(), heard.Turn.Op.Day);
        return accounts switch
        {
            [] => new Answer.Say(new Message(AtOnceWords.OnNoAccount)),
            _ when !isReview && text.Length == 0 => new Answer.Say(new Message(DevelopmentWords.WhatHappened)),
            [var only] => new Answer.Order(DevelopmentsCapability.Door, heard.Turn.Op, (order with { Account = only.Account }).Write()),
            _ => new Answer.Ask(AccountChoiceCard.Of(DevelopmentWords.WhichAccount, form, accounts, ReviewCards.Choose, ReviewCards.Cancel), form),
        };
    }

    /// <summary>Those that were named, by their own name or by one of their milestones; else all of the speaker's.</summary>
    private async Task<IReadOnlyList<Membership>> AccountsAsync(Heard heard, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        if (named.Count > 0 || heard.Turn.Accounts.Count <= 1)
        {
            return named.Count > 0 ? named : heard.Turn.Accounts;
        }

        var read = await books.ReadSeenAsync(heard.Turn.Who, heard.Turn.Accounts.Select(account => account.Account), Depth.WithMilestones, cancel);
        var spokenOf = Subjects.MilestonesIn(heard, read).Select(found => found.Book.Id).Distinct().ToList();
        return spokenOf is [var only] ? [.. heard.Turn.Accounts.Where(account => account.Account == only)] : heard.Turn.Accounts;
    }
}
