using AccountBot.Cards;
using AccountBot.Dialogs;
using AccountBot.Language;

namespace AccountBot.Capabilities.Calendars;

/// <summary>Gives somebody the link to their deadlines, for their own calendar.</summary>
internal sealed class CalendarsCapability(CalendarKeys keys, PublicAddress address) : Capability
{
    private static readonly string[] Renewing = ["renew", "new", "change", "reset", "replace", "another", "regenerate"];

    public override string Name => "calendars";

    public override IReadOnlyCollection<Intent> Intents { get; } = [Intent.CalendarLink];

    /// <summary>None where no link is offered.</summary>
    public override IReadOnlyList<Example> Examples => address.Base is null ? [] : [new("my calendar link")];

    public override async Task<Answer> HearAsync(Heard heard, CancellationToken cancel)
    {
        if (address.Base is null)
        {
            return new Answer.Say(new Message(CalendarWords.NotOffered));
        }

        var who = heard.Turn.Who;
        var renews = heard.Said.Utterance.Tokens.Any(token => Renewing.Contains(token.Word, StringComparer.Ordinal));
        var key = renews ? await keys.RenewAsync(who, cancel) : await keys.OfAsync(who, cancel);
        var link = address.To($"{CalendarEndpoint.Path}/{who}/{key}.ics")!;
        return new Answer.Say(new Message(renews ? CalendarWords.Renewed(link) : CalendarWords.Link(link)));
    }
}
