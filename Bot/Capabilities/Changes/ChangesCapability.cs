using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Changes;

/// <summary>What happened on somebody's accounts, by their audit: every change with who made it and when.</summary>
internal sealed class ChangesCapability(AccountBooks books, Agency agency) : Capability
{
    private const int LinesLookedAt = 300;
    private const int LinesTold = 15;
    private const int DaysWhereNoneAreNamed = 7;

    public override string Name => "changes";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.WhatChanged];

    public override IReadOnlyList<Example> Examples { get; } = [new("what changed on {account} since Monday?"), new("what did I miss?")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        var read = await books.ReadSeenAsync(heard.Turn.Who, (named.Count > 0 ? named : heard.Turn.Accounts).Select(account => account.Account), Depth.Core, cancel);
        var since = Since(heard);
        var missed = heard.Said.Utterance.Tokens.Any(token => token.Word is "miss" or "missed");
        var told = new List<(AccountBook Book, AuditLine Line)>();
        foreach (var book in read)
        {
            var lines = await books.LatestLinesAsync(book, LinesLookedAt, cancel);
            told.AddRange(ChangeFilter.Tell(lines, agency.Calendar.StartOf(since), missed ? heard.Turn.Who : null).Select(line => (book, line)));
        }

        return new Answer.Say(Compose(read, told, since, named.Count > 0, missed));
    }

    /// <summary>"Since Monday" is the Monday that was, whatever a date in a question would mean otherwise.</summary>
    private static DateOnly Since(Heard heard)
    {
        var today = heard.Turn.Today;
        var day = heard.Said.Slots.Dates.Window?.From ?? heard.Said.Slots.Target ?? today.AddDays(-DaysWhereNoneAreNamed);
        return day > today ? day.AddDays(-7 * (((day.DayNumber - today.DayNumber) + 6) / 7)) : day;
    }

    private Message Compose(IReadOnlyList<AccountBook> read, List<(AccountBook Book, AuditLine Line)> told, DateOnly since, bool namesAccounts, bool missed)
    {
        var where = namesAccounts ? Says.List(read.Select(book => book.Head.Name)) : "your accounts";
        return (read.Count, told.Count) switch
        {
            (0, _) => new Message(ChangesWords.OnNoAccount),
            (_, 0) => new Message(missed ? ChangesWords.NothingMissed(where, since) : ChangesWords.Nothing(where, since)),
            _ => List(ChangesWords.Heading(where, since), told),
        };
    }

    private Message List(string heading, List<(AccountBook Book, AuditLine Line)> told)
    {
        var latest = told.OrderByDescending(one => one.Line.At).Take(LinesTold).GroupBy(one => one.Book.Head.Name, StringComparer.Ordinal).ToList();
        var earlier = told.Count > LinesTold ? ChangesWords.Earlier(told.Count - LinesTold) : null;
        var text = latest.SelectMany(account => account.Select(one => $"{account.Key}: {ChangesWords.Line(one.Line, agency.Calendar)}")).Prepend(heading).Concat(earlier is null ? [] : [earlier]);
        return new Message(string.Join('\n', text), new AdaptiveCard
        {
            Body =
            [
                new TextBlock(heading) { IsBold = true },
                .. latest.SelectMany(account => account.Select(one => (CardElement)new TextBlock(ChangesWords.Line(one.Line, agency.Calendar))).Prepend(TextBlock.Subtle(account.Key))),
                .. earlier is null ? Array.Empty<CardElement>() : [TextBlock.Subtle(earlier)],
            ],
        });
    }
}
