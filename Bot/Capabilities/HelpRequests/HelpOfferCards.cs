using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Requests;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.People;

namespace AccountBot.Capabilities.HelpRequests;

/// <summary>An answer that was given before, with who gave it and when. Whose question it was is nobody's business.</summary>
internal static class HelpOfferCards
{
    public static Message Of(AccountBook book, KeptAnswer kept, DateOnly day, IReadOnlyList<PersonId> above, Names names, Form form)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [AccountChoiceCard.Form] = form.Id };
        return new Message(HelpWords.Offer(book.Head.Name, kept, names[kept.By], day), new AdaptiveCard
        {
            Body =
            [
                TextBlock.Subtle($"Help · {book.Head.Name}"),
                TextBlock.Heading(HelpWords.AskedBefore),
                new Container([new TextBlock(kept.Answer), TextBlock.Subtle(HelpWords.AnsweredBy(names[kept.By], day))]) { Style = ContainerStyle.Emphasis },
                new TextBlock(HelpWords.DidItHelp) { IsBold = true },
            ],
            Actions =
            [
                new ActionExecute(HelpWords.ThatHelped, HelpVerbs.Useful, data) { Style = ActionStyle.Positive },
                new ActionExecute(HelpWords.AskOn([.. above.Select(person => names[person])]), HelpVerbs.AskOn, data),
            ],
        });
    }
}
