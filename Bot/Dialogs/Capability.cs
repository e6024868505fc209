using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>
/// The door of one thing that the bot can do. Each handler behind it keeps the same order: may they, can it, change it, say so.
/// </summary>
internal abstract class Capability
{
    /// <summary>The folder's word, in lower case; its verbs begin with it and a dot.</summary>
    public abstract string Name { get; }

    /// <summary>What it understands.</summary>
    public abstract IReadOnlyCollection<Intent> Intents { get; }

    /// <summary>Things to say that reach it, for the guide. Each is tested to do so.</summary>
    public virtual IReadOnlyList<Example> Examples => [];

    /// <summary>Whether it may be spoken to where others read along. Facts of accounts are told in personal chats only.</summary>
    public virtual bool SpeaksInGroups => false;

    public abstract Task<Answer> HearAsync(Heard heard, CancellationToken cancel);

    /// <summary>Words that another capability is asked first: they may say something of this one's too. <see cref="Answer.Pass"/> where they do not.</summary>
    public virtual Task<Answer> HearBesidesAsync(Heard heard, CancellationToken cancel) => Task.FromResult<Answer>(new Answer.Pass());

    /// <summary>Words that may answer a form of its own; <see cref="Answer.Pass"/> where they do not.</summary>
    public virtual Task<Answer> HearReplyAsync(Heard heard, Form form, CancellationToken cancel) => Task.FromResult<Answer>(new Answer.Pass());

    public virtual Task<Answer> PressAsync(Pressed pressed, CancellationToken cancel) => Task.FromResult<Answer>(new Answer.Pass());

    /// <summary>Something of its own became an order of another capability, which carries it out by this very act.</summary>
    public virtual void NoteBecame(Origin origin, string became, AccountBook book, Act act, Claim claim) => throw new NotSupportedException($"Nothing of {Name} becomes anything else.");

    /// <summary>Carries out an order of its own. It may be called again after a kill, and then does nothing twice.</summary>
    public virtual Task<CarriedOut> CarryOutAsync(Claim claim, CancellationToken cancel) =>
        throw new NotSupportedException($"{Name} carries nothing out.");
}

/// <param name="Text">Just as a person would type it. <c>{account}</c>, <c>{line}</c> and <c>{milestone}</c> stand for names of the asker's own.</param>
internal sealed record Example(string Text, int LowestRung = -1, int HighestRung = int.MaxValue);
