using System.ClientModel;
using AccountBot.Language;
using Microsoft.Extensions.AI;

namespace AccountBot.Dialogs.Interpreting;

/// <summary>
/// Asks a language model, where one is set, what words mean that the grammar does not understand. It only ever chooses among what the bot
/// knows; sums, dates and names are read from the words themselves. Slow, gone or lying, it leaves the words not understood.
/// </summary>
/// <param name="model">Null where none is set: then nothing is ever asked.</param>
internal sealed class Interpreter(IChatClient? model, Listener listener, TimeProvider time, DialogLog log)
{
    /// <summary>For longer nobody is kept waiting for an answer that may be none.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>After a failure the model is left alone for so long: not every message is to wait in vain.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    // A portfolio's names would make the question long, and slow; who has so many names the account.
    private const int MostAccounts = 50;

    private long restsUntil;

    /// <returns>The same words, taken to mean what the model found; null where there is no model, or it found nothing.</returns>
    public async Task<Heard?> ReadAsync(Heard heard, CancellationToken cancel)
    {
        if (model is null || time.GetUtcNow().UtcTicks < Volatile.Read(ref restsUntil) || Subjects.AreAllOf(heard))
        {
            return null;
        }

        IReadOnlyList<string> names = [.. heard.Turn.Accounts.Take(MostAccounts).Select(account => account.Name)];
        return await AskAsync(model, heard.Said.Utterance.Text, names, cancel) is { } answer && Reading.Of(answer, names) is { } reading
            ? heard with { Said = Understood(heard, reading) }
            : null;
    }

    private Understanding Understood(Heard heard, Reading reading)
    {
        var text = heard.Said.Utterance.Text;
        var full = reading.Account is { } account && Subjects.AccountsIn(heard).Count == 0 ? $"{text} on {account}" : text;
        return listener.UnderstandAs(full, heard.Turn.Today, reading.Intent);
    }

    private async Task<string?> AskAsync(IChatClient asked, string text, IReadOnlyList<string> names, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var end = time.CreateTimer(_ => patience.Cancel(), state: null, Patience, Timeout.InfiniteTimeSpan);
        try
        {
            return (await asked.GetResponseAsync(Briefing.Of(text, names), Briefing.Options, patience.Token)).Text;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested && IsTheModels(fault))
        {
            log.ModelFailed(fault.GetType().Name);
            Volatile.Write(ref restsUntil, (time.GetUtcNow() + Rest).UtcTicks);
            return null;
        }
    }

    /// <summary>What comes of an endpoint that is slow, refuses, or answers in another shape than it should.</summary>
    private static bool IsTheModels(Exception fault) =>
        fault is OperationCanceledException or ClientResultException or HttpRequestException or System.Text.Json.JsonException or FormatException or InvalidOperationException or ArgumentException or IOException;
}
