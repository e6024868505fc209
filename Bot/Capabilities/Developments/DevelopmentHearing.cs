using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Dialogs.AtOnce;
using AccountBot.Language;

namespace AccountBot.Capabilities.Developments;

/// <summary>From words to an order, or to the question which account is meant.</summary>
internal sealed class DevelopmentHearing(AccountFinder finder)
{
    public async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var found = await finder.FindAsync(heard, cancel);
        var isReview = heard.Said.Intent == Intent.FlagReview;
        var text = isReview ? DevelopmentReader.ReviewOf(heard.Said.Utterance) : DevelopmentReader.NoteOf(heard.Said.Utterance);
        var order = new DevelopmentOrder(Account: null, isReview, text, [.. found.Accounts.Select(account => account.Account)]);
        var form = new Form(heard.Turn.Op.Id, DevelopmentsCapability.Door, order.Write(), heard.Turn.Op.Day);
        return found switch
        {
            { Accounts: [] } => new Answer.Say(new Message(AtOnceWords.OnNoAccount)),
            _ when !isReview && text.Length == 0 => new Answer.Say(new Message(DevelopmentWords.WhatHappened)),
            { Only: { } only } => new Answer.Order(DevelopmentsCapability.Door, heard.Turn.Op, (order with { Account = only.Account }).Write()),
            _ => new Answer.Ask(AccountChoiceCard.Of(found.Ask(DevelopmentWords.WhichAccount), form, found.Accounts, ReviewCards.Choose, ReviewCards.Cancel), form),
        };
    }
}
