using AccountBot.Accounts.Books;
using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Status;

internal sealed class StatusCapability(AccountBooks books) : Capability
{
    public override string Name => "status";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.Deadlines];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        var read = await books.ReadSeenAsync(heard.Turn.Who, heard.Turn.Accounts.Select(a => a.Account), Depth.WithMilestones, cancel);
        var mine = read.SelectMany(b => b.Milestones.Select(m => (b, m))).Where(x => x.m.Value.Facts.Owner == heard.Turn.Who);
        return new Answer.Say(new Message(string.Join("; ", mine.Select(x => $"{x.m.Value.Facts.Title} ({x.b.Head.Name}) {Says.Date(x.m.Value.Facts.Due)}"))));
    }
}
