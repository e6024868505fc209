using System.Globalization;
using System.Text.Json.Nodes;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Simulation;

/// <summary>What the people of the agency do, by lot: ask, answer, press what they see, press what they should not.</summary>
internal sealed class Crowd(IReadOnlyList<TeamsUser> people, SimulatedTeams teams, SimulatedClock clock, Chance chance)
{
    private static readonly string[] Lines = ["Orlavex pass-through", "Orlavex fees", "Marelle EU website", "Marelle US fees", "Quillan fees"];
    private static readonly string[] Milestones = ["leave-behind", "speaker deck", "website copy", "sales aid", "patient survey"];
    private static readonly string[] Replies =
    [
        "yes", "send it", "no", "cancel", "withdraw my request", "what is waiting for me?", "where are my requests?", "ok approve it",
        "Marelle EU", "Orlavex", "how much is left on Orlavex?", "hello", "make it £800", "what's due this week?",
    ];

    private int asked;

    /// <summary>Null where whoever it is sees nothing to press.</summary>
    public Outgoing? Act()
    {
        var who = chance.Of(people);
        return chance.Below(20) switch
        {
            < 4 => Asks(who, token => $"ask for £{Amount()} more on {chance.Of(Lines)} for {token}"),
            4 => Asks(who, token => $"I'm stuck on the {chance.Of(Milestones)} because of {token}, can my AM help?"),
            5 => Says(who, $"move the {chance.Of(Milestones)} by {1 + chance.Below(12)} working days"),
            < 9 => Says(who, chance.Of(Replies)),
            9 => PressesOf(chance.Of(people), who),
            _ => PressesOf(who, who),
        };
    }

    private string Amount() => (100 * (1 + chance.Below(chance.Falls(0.8) ? 60 : 600))).ToString(CultureInfo.InvariantCulture);

    private Outgoing Asks(TeamsUser who, Func<string, string> words)
    {
        var token = $"batch{(char)('a' + (asked / 26))}{(char)('a' + (asked++ % 26))}";
        return Says(who, words(token)) with { Token = token };
    }

    private Outgoing Says(TeamsUser who, string text) => Outgoing.Says(who, teams.NewId(), clock.GetUtcNow(), text);

    /// <summary>Somebody presses a button of a card that stands in somebody's chat: their own, or by some trick another's; as it is now, or as it was.</summary>
    private Outgoing? PressesOf(TeamsUser whose, TeamsUser who)
    {
        var faces = chance.Falls(0.2) ? [.. teams.OldFaces.Where(old => old.Chat == whose.Chat.Id).Select(old => old.Face)] : whose.Chat.Messages;
        var cards = faces.Where(message => message.HasCard && message.Card.Buttons.Count > 0).ToList();
        if (cards.Count == 0)
        {
            return null;
        }

        var on = chance.Lately(cards);
        var button = chance.Of(on.Card.Buttons);
        var data = Fill(on.Card, button);
        return chance.Falls(0.1)
            ? Outgoing.Submits(who, teams.NewId(), clock.GetUtcNow(), on, button, With(data, ("verb", button.Verb)))
            : Outgoing.Presses(who, teams.NewId(), clock.GetUtcNow(), on, button, data);
    }

    private JsonObject Fill(CardView card, CardButton button)
    {
        var data = button.Data;
        foreach (var field in button.SendsInputs ? card.Inputs : [])
        {
            data[field.Id] = Value(field);
        }

        return chance.Falls(0.05) && data.ContainsKey("version") ? With(data, ("version", $"{chance.Below(6)}")) : data;
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
