using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>Who answers: the button's owner, else the open form's owner, else the capability whose intent it is, else the guide.</summary>
internal sealed class Router(IReadOnlyList<Capability> capabilities, TurnCounts counts)
{
    public IReadOnlyList<Capability> Capabilities => capabilities;

    public Capability? Find(string name) => capabilities.FirstOrDefault(capability => capability.Name == name);

    public Capability? OwnerOf(string verb) => Find(verb.Split('.', 2)[0]);

    /// <summary>The last of the list understands whatever nobody else does.</summary>
    public Capability OwnerOf(Intent intent) => capabilities.FirstOrDefault(capability => capability.Intents.Contains(intent)) ?? capabilities[^1];

    public async Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) =>
        OwnerOf(pressed.Verb) is { } owner && await counts.MeasureAsync(owner, () => owner.PressAsync(pressed, cancel)) is not Answer.Pass and var answer
            ? answer
            : new Answer.Hint(DialogWords.UnknownButton);

    /// <summary>What the open form makes of the words; null where they are nothing to it.</summary>
    public async Task<Answer?> ReplyAsync(Heard heard, Form? open, CancellationToken cancel) =>
        open is { Result: null } && Find(open.Capability) is { } asking && await asking.HearReplyAsync(heard, open, cancel) is not Answer.Pass and var reply
            ? reply
            : null;

    public async Task<Answer> HearAsync(Heard heard, bool othersReadAlong, CancellationToken cancel)
    {
        var owner = OwnerOf(heard.Said.Intent);
        return othersReadAlong && !owner.SpeaksInGroups
            ? new Answer.Say(DialogWords.OnlyInPersonalChat)
            : await counts.MeasureAsync(owner, () => HearAsync(owner, heard, cancel));
    }

    /// <summary>Whoever finds something of its own in what another is asked sees to both.</summary>
    private async Task<Answer> HearAsync(Capability owner, Heard heard, CancellationToken cancel)
    {
        foreach (var other in capabilities.Where(other => other != owner))
        {
            if (await other.HearBesidesAsync(heard, cancel) is not Answer.Pass and var both)
            {
                return both;
            }
        }

        return await owner.HearAsync(heard, cancel);
    }
}
