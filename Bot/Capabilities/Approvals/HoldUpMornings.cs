using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Mornings;
using AccountBot.Accounts.Readers;
using AccountBot.Accounts.Requests;
using AccountBot.Capabilities.Approvals.Rules;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Approvals;

/// <summary>
/// Each morning, those who may decide what holds up others are told so, once a step and whatever they have muted, in their own hours.
/// Those whose digest comes that day find it there, first of all.
/// </summary>
internal sealed class HoldUpMornings(ActDesk acts, AccountBooks books, KindList kinds, ReaderHours hours, Agency agency) : IMorningPlanner
{
    private const string Audited = "warning.decision";

    public async Task PlanAsync(AccountBook book, CancellationToken cancel)
    {
        if (!book.Requests.Exists(entry => MilestoneIn(entry.Value) is not null) || await books.ReadAsync(book.Id, Depth.WithMilestones, cancel) is not { } seen)
        {
            return;
        }

        foreach (var (request, held) in seen.Requests.Select(entry => (entry.Value, Of(seen, entry.Value))))
        {
            foreach (var reader in held is null ? [] : Turns.Asked(seen, request))
            {
                await SeeToAsync(seen.Id, request, held!, reader, cancel);
            }
        }
    }

    private async Task SeeToAsync(AccountId account, ApprovalRequest request, HoldUp held, PersonId reader, CancellationToken cancel)
    {
        var op = Op.Of(held.NeededBy, Audited, account.ToString(), $"{request.No}", $"{request.Current}", reader.ToString());
        if (await acts.ReceiptAsync(account, op, cancel) is null)
        {
            var moment = await hours.NextAsync(reader, account, NewsKind.Requests, cancel);
            await acts.RunAsync(account, op, Actor.Bot, (book, act) => ValueTask.FromResult(Tell(book, act, request, reader, moment)), cancel);
        }
    }

    private AccountBook Tell(AccountBook book, Act act, ApprovalRequest request, PersonId reader, ReaderMoment moment)
    {
        if (book.Request(request.No)?.Value is { } now && now.Version == request.Version && Of(book, now) is { } held)
        {
            act.Audit(Audited, $"request {now.No}", "", moment.HasDigest ? $"{held.Milestone.Title} waits for it: left to the digest" : $"told that {held.Milestone.Title} waits for it");
            if (!moment.HasDigest)
            {
                new Letters(act, book, now, via: null).HoldUp(reader, moment.At);
            }
        }

        return book;
    }

    private HoldUp? Of(AccountBook book, ApprovalRequest request) => HoldUp.Of(book, MilestoneIn(request), agency.Calendar);

    private string? MilestoneIn(ApprovalRequest request) => kinds.Of(request.Kind).MilestoneIn(request.Terms);
}
