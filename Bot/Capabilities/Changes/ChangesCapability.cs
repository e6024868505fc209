using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Questions;
using AccountBot.Language;

namespace AccountBot.Capabilities.Changes;

/// <summary>
/// What happened on somebody's accounts, by their audit: every change with who made it and when. Once it stands in their chat, what it
/// shows is seen, and they hear of it no more when they ask since they last looked.
/// </summary>
internal sealed class ChangesCapability(AccountBooks books, AuditNews news, LastLooks looks, AccountFinder finder, Agency agency) : Capability
{
    private const int LinesLookedAt = 300;

    public override string Name => "changes";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.WhatChanged];

    public override IReadOnlyList<Example> Examples { get; } = [new("what changed on {account} since Monday?"), new("what changed since I last looked?"), new("what did I miss?")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var named = Subjects.AccountsIn(heard);
        var read = await books.ReadSeenAsync(heard.Turn.Who, (named.Count > 0 ? named : heard.Turn.Accounts).Select(account => account.Account), Depth.WithMilestones, cancel);
        if (read.Count == 0)
        {
            return new Answer.Say(new Cards.Message(ChangesWords.OnNoAccount));
        }

        if (await finder.UnknownInAsync(heard, read, cancel) is { } unknown)
        {
            return new Answer.Say(new Cards.Message(QuestionWords.Unknown(unknown.Text, "milestone or person", heard)));
        }

        var since = ChangesSince.In(heard).About(read, heard.Turn.Settings);
        var told = new List<ChangesOn>();
        foreach (var book in read)
        {
            var (lines, isCut) = await LinesAsync(book, since, heard.Turn.Settings, cancel);
            told.Add(new ChangesOn(book, ChangeFilter.Tell(lines, since.IsWithoutOwn ? heard.Turn.Who : null)) { IsCut = isCut });
        }

        var shown = ChangesCards.Cut(told, agency.Calendar);
        var seen = shown.Where(account => account.IsWhole && Reaches(account.Book, since, heard.Turn.Settings)).Select(account => account.Book).ToList();
        return new Answer.Say(ChangesCards.Of(named.Count > 0 ? Says.List(read.Select(book => book.Head.Name)) : "your accounts", since, shown, agency.Calendar))
        {
            Then = (_, token) => looks.NoteAsync(heard.Turn.Who, seen, token),
        };
    }

    private async Task<(IReadOnlyList<AuditLine> Lines, bool IsCut)> LinesAsync(AccountBook book, ChangesSince since, ReaderSettings settings, CancellationToken cancel)
    {
        if (since.IsLook && settings.Looked.TryGetValue(book.Id.ToString(), out var last))
        {
            var missed = await news.SinceAsync(book, last.Seq, cancel);
            return (missed, AuditNews.LeavesOut(missed, last.Seq));
        }

        var from = agency.Calendar.StartOf(since.Day);
        var latest = await books.LatestLinesAsync(book, LinesLookedAt, cancel);
        return ([.. latest.Where(line => line.At >= from)], latest is [var first, ..] && first.At >= from && AuditNews.LeavesOut(latest, told: 0));
    }

    /// <summary>Whether nothing lies between what they saw last and what they are shown now.</summary>
    private bool Reaches(AccountBook book, ChangesSince since, ReaderSettings settings) =>
        since.IsLook || settings.Looked.GetValueOrDefault(book.Id.ToString()) is not { } last || agency.Calendar.StartOf(since.Day) <= last.At;
}
