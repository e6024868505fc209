using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Channel;

namespace AccountBot.Dialogs.Searches;

/// <summary>Answers the search in a compose box, with what the asker may see and only where nobody else reads what they insert.</summary>
internal sealed class SearchDesk(Conversations conversations, AccountBooks books, Agency agency, TimeProvider time)
{
    private const int AtATime = 25;

    // How Teams begins the id of every chat in which other people are, chats of two among them, although their type is personal too.
    private const string WithOthers = "19:";

    public async Task<InvokeResponse> AnswerAsync(Activity activity, CancellationToken cancel)
    {
        var reference = ConversationReference.Of(activity);
        if (!PersonId.TryParse(activity.From?.AadObjectId, out var who))
        {
            return SearchAnswer.Text(DialogWords.WhoAreYou.Text);
        }

        if (!reference.IsPersonal || reference.ConversationId.StartsWith(WithOthers, StringComparison.Ordinal))
        {
            return SearchAnswer.Text(DialogWords.OnlyInPersonalChat.Text);
        }

        var (_, accounts, _) = await conversations.ReadAsync(who, reference, agency.Calendar.Today(time), cancel);
        var seen = await books.ReadSeenAsync(who, accounts.Select(account => account.Account), Depth.WithMilestones, cancel);
        var query = SearchQuery.Read(activity.Value);
        var hits = new SearchRules(agency.Currency, agency.Calendar.Today(time)).Find(seen, query.Words).Skip(query.Skip).Take(AtATime).ToList();
        return hits.Count == 0 && query.Skip == 0 ? SearchAnswer.Text(SearchWords.NothingFound) : SearchAnswer.Of(hits);
    }
}
