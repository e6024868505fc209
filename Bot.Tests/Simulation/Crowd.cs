using System.Globalization;
using System.Text.Json.Nodes;
using AccountBot.Accounts;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation;

/// <summary>What the people of the agency do, by lot: ask, answer, press what they see, press what they should not.</summary>
internal sealed class Crowd(SimulatedAgency agency, SimulatedTeams teams, SimulatedClock clock, Chance chance)
{
    private static readonly string[] Replies =
    [
        "yes", "send it", "no", "cancel", "withdraw my request", "what is waiting for me?", "where are my requests?", "ok approve it",
        "Marelle EU", "Orlavex", "how much is left on Orlavex?", "hello", "make it £800", "what's due this week?",
    ];

    private readonly Dictionary<string, int> pressed = new(StringComparer.Ordinal);
    private int asked;

    /// <summary>Null where whoever it is sees nothing to press.</summary>
    public Outgoing? Act() => chance.Below(20) switch
    {
        < 4 => AsksForMoney(),
        4 => AsksForHelp(),
        5 => Moves(),
        6 => Says(Anybody, chance.Of(Replies)),
        7 => PressesOf(Anybody, Anybody),
        < 16 => PressesWhatIsRare(),
        _ => PressesOwn(),
    };

    private IReadOnlyList<TeamsUser> People => agency.People;

    private TeamsUser Anybody => chance.Of(People);

    private Outgoing AsksForMoney()
    {
        var (who, account) = Somebody();
        return Asks(who, token => $"ask for £{Amount()} more on {account.Name} {chance.Of(account.Budget).Line} for {token}");
    }

    private Outgoing AsksForHelp()
    {
        var (who, account) = Somebody();
        return Asks(who, token => $"I'm stuck on {(chance.Falls(0.7) ? chance.Of(account.Milestones).Title : "this")} because of {token}, can my AM help?");
    }

    private Outgoing Moves()
    {
        var (who, account) = Somebody();
        return Says(who, $"move {chance.Of(account.Milestones).Title} on {account.Name} by {1 + chance.Below(12)} working days");
    }

    /// <summary>Mostly somebody of the account's team, from its lower rungs too.</summary>
    private (TeamsUser Who, AccountFacts Account) Somebody()
    {
        var account = chance.Of(agency.File.Accounts);
        var team = account.Team.Values.SelectMany(role => role).Select(person => person.ToString()).ToList();
        return (chance.Falls(0.1) ? Anybody : PersonOf(chance.Of(team)), account);
    }

    private TeamsUser PersonOf(string id) => People.Single(person => person.ObjectId == id);

    private string Amount() => (100 * (1 + chance.Below(chance.Falls(0.8) ? 60 : 600))).ToString(CultureInfo.InvariantCulture);

    private Outgoing Asks(TeamsUser who, Func<string, string> words)
    {
        var token = $"batch{(char)('a' + (asked / 26))}{(char)('a' + (asked++ % 26))}";
        return Says(who, words(token)) with { Token = token };
    }

    private Outgoing Says(TeamsUser who, string text) => Outgoing.Says(who, teams.NewId(), clock.GetUtcNow(), text);

    /// <summary>Somebody who has something to press.</summary>
    private Outgoing? PressesOwn()
    {
        var able = People.Where(person => person.Chat.Messages.Any(message => message.HasCard)).ToList();
        return able.Count > 0 && chance.Of(able) is var who ? PressesOf(who, who) : null;
    }

    /// <summary>A button such as was pressed least, whosever it is: else some acts would hardly ever be seen.</summary>
    private Outgoing? PressesWhatIsRare()
    {
        var byVerb = People.SelectMany(who => CardsIn(who.Chat.Messages).SelectMany(on => on.Card.Buttons.Select(button => (Who: who, On: on, Button: button))))
            .GroupBy(one => one.Button.Verb, StringComparer.Ordinal).ToList();
        if (byVerb.Count == 0)
        {
            return null;
        }

        var least = byVerb.Min(verb => Often(verb.Key));
        var (who, on, button) = chance.Of(chance.Of(byVerb.FindAll(verb => Often(verb.Key) == least)).ToList());
        return Presses(who, on, button);
    }

    /// <summary>Decisions are what most depends on: their buttons are pressed thrice for another's once.</summary>
    private int Often(string verb) => pressed.GetValueOrDefault(verb) / (verb.StartsWith("approvals.", StringComparison.Ordinal) ? 3 : 1);

    /// <summary>Somebody presses a button of a card that stands in somebody's chat: their own, or by some trick another's; as it is now, or as it was.</summary>
    private Outgoing? PressesOf(TeamsUser whose, TeamsUser who)
    {
        var cards = CardsIn(chance.Falls(0.2) ? teams.OldFaces.Where(old => old.Chat == whose.Chat.Id).Select(old => old.Face) : whose.Chat.Messages);
        if (cards.Count == 0)
        {
            return null;
        }

        var on = chance.Lately(cards);
        return Presses(who, on, chance.Falls(0.4) ? on.Card.Buttons[0] : chance.Of(on.Card.Buttons));
    }

    /// <summary>The last few that have something to press.</summary>
    private static IReadOnlyList<ChatMessage> CardsIn(IEnumerable<ChatMessage> faces) =>
        [.. faces.Where(message => message.HasCard).TakeLast(8).Where(message => message.Card.Buttons.Count > 0)];

    private Outgoing Presses(TeamsUser who, ChatMessage on, CardButton button)
    {
        pressed[button.Verb] = pressed.GetValueOrDefault(button.Verb) + 1;
        var data = Fill(on.Card, button);
        var isForged = chance.Falls(0.05) && data.ContainsKey("version");
        data = isForged ? With(data, ("version", $"{chance.Below(6)}")) : data;
        var press = chance.Falls(0.1)
            ? Outgoing.Submits(who, teams.NewId(), clock.GetUtcNow(), on, button, With(data, ("verb", button.Verb)))
            : Outgoing.Presses(who, teams.NewId(), clock.GetUtcNow(), on, button, data);
        return press with { IsForged = isForged };
    }

    private JsonObject Fill(CardView card, CardButton button)
    {
        var data = button.Data;
        foreach (var field in button.SendsInputs ? card.Inputs : [])
        {
            data[field.Id] = Value(field);
        }

        return data;
    }

    private string Value(CardField field) => field switch
    {
        { Choices.Count: > 0 } => field.ToSent(chance.Of(field.Choices)),
        { Id: "amount" } => Amount(),
        { Id: "to" } => clock.GetUtcNow().AddDays(1 + chance.Below(40)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => chance.Falls(0.8) ? "because it is so" : field.Value,
    };

    private static JsonObject With(JsonObject data, (string Name, string Value) more)
    {
        data[more.Name] = more.Value;
        return data;
    }
}
