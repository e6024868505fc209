using System.Text.Json.Nodes;

namespace AccountBot.Tests.World;

/// <summary>Somebody at the agency, at their own Teams client: says, hears and presses as a person does.</summary>
internal sealed record Persona(BotWorld World, TeamsUser User)
{
    public string Name => User.Name;

    /// <summary>Their Entra object id.</summary>
    public string ObjectId => User.ObjectId;

    /// <summary>Their own chat with the bot.</summary>
    public Chat Chat => User.Chat;

    /// <summary>Types something into the own chat.</summary>
    public Task Says(string text) => World.TellAsync(World.Wire.Message(User, text));

    /// <summary>Types something where others read along, with the bot's mention in front.</summary>
    public Task SaysIn(Chat group, string text) => World.TellAsync(World.Wire.Mention(User, group, text));

    /// <summary>Adds the bot in Teams.</summary>
    public Task Installs() => World.TellAsync(World.Wire.Installation(User));

    /// <summary>Reads the next message: its words.</summary>
    public async Task<string> Hears() => (await World.NextAsync(Chat)).Text;

    /// <summary>Reads the next message, which has a card.</summary>
    public async Task<ChatMessage> HearsCard()
    {
        var message = await World.NextAsync(Chat);
        Assert.True(message.HasCard, $"{Name} heard words without a card: {message.Text}");
        return message;
    }

    public async Task HearsNothing()
    {
        await World.QuietAsync();
        Assert.True(Chat.Unread.Count == 0, $"{Name} heard: {string.Join('\n', Chat.Unread.Select(message => message.Text))}");
    }

    /// <summary>Presses a button of the newest card that has it.</summary>
    /// <param name="inputs">What is filled in, by the input's id or label.</param>
    public async Task<PressResult> Presses(string title, params (string Input, string Value)[] inputs) => await Presses(await CardWithAsync(title), title, inputs);

    /// <summary>Presses a button of a card that they have on the screen, be it an old copy or, by some trick, somebody else's.</summary>
    public async Task<PressResult> Presses(ChatMessage on, string title, params (string Input, string Value)[] inputs)
    {
        var (button, data) = Fill(on, title, submits: false, inputs);
        var result = await World.InvokeAsync(World.Wire.Press(User, on.Id, button.Title, button.Verb, data));
        if (result.CardJson is { } card && Chat.Messages.Any(message => message.Id == on.Id))
        {
            on.ReplaceCard(card);
        }

        return result;
    }

    /// <summary>The same on a client that knows no <c>Action.Execute</c>: the data comes as a message, and no card comes back.</summary>
    public async Task Submits(string title, params (string Input, string Value)[] inputs)
    {
        var on = await CardWithAsync(title);
        await World.TellAsync(World.Wire.Submit(User, on.Id, Fill(on, title, submits: true, inputs).Data));
    }

    public override string ToString() => Name;

    private async Task<ChatMessage> CardWithAsync(string title)
    {
        await World.QuietAsync();
        return Chat.Messages.LastOrDefault(message => message.HasCard && message.Card.ButtonTitles.Contains(title, StringComparer.Ordinal))
            ?? throw new InvalidOperationException($"{Name} sees no card with a button '{title}'. The chat:\n{string.Join('\n', Chat.Messages.Select(message => message.Text))}");
    }

    /// <summary>A client sends every input with the button's data, filled in or as it stood.</summary>
    private static (CardButton Button, JsonObject Data) Fill(ChatMessage on, string title, bool submits, (string Input, string Value)[] inputs)
    {
        on.IsRead = true;
        var button = on.Card.Button(title);
        var data = submits ? button.SubmitData : button.Data;
        var fields = button.SendsInputs ? on.Card.Inputs : [];
        foreach (var field in fields)
        {
            data[field.Id] = field.Value;
        }

        foreach (var (name, value) in inputs)
        {
            var field = fields.FirstOrDefault(field => field.IsCalled(name));
            Assert.True(field is not null, $"'{title}' sends no input '{name}', but [{string.Join(", ", fields.Select(known => known.Id))}].");
            data[field.Id] = field.ToSent(value);
        }

        return (button, data);
    }
}
