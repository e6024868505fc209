namespace AccountBot.Language.Intents;

/// <summary>A cue that fitted, what it speaks for in this mood, and the units of its words.</summary>
internal sealed record Found(Intent Intent, double Weight, IReadOnlyList<int> Units);

/// <summary>All that speaks for or against an intent.</summary>
internal static class Evidence
{
    // A question about a change is a question about what would change.
    private const double AskedAbout = 0.8;

    // "We asked for 4k more last week" is no request, though one may follow in the same breath.
    private const double Reported = 0.3;

    // "Don't move it" may answer an open question; more than a leaning it is not.
    private const double Forbidden = 0.8;

    public static IReadOnlyList<Found> Gather(Speech speech)
    {
        var found = new List<Found>();
        foreach (var cue in CueIndex.MayFit(speech))
        {
            if (Best(cue, speech) is { } best)
            {
                found.Add(best);
            }
        }

        return found;
    }

    /// <summary>What a question about a change asks for; null for what changes nothing.</summary>
    public static Intent? AskedOf(Intent intent) => intent switch
    {
        Intent.MoveDeadline => Intent.Deadlines,
        Intent.ChangeBudget => Intent.Budget,
        Intent.ReleaseContent => Intent.Deadlines,
        Intent.ChangePlan => Intent.Status,
        Intent.AskForApproval => Intent.MyRequests,
        Intent.Away or Intent.CancelAway => Intent.Team,
        Intent.Update => Intent.Deadlines,
        Intent.LogSpend => Intent.Budget,
        Intent.RaiseIssue or Intent.PromiseClient or Intent.SettleIssue => Intent.Issues,
        Intent.HandContent => Intent.Content,
        Intent.FlagReview => Intent.Status,
        Intent.LogNote or Intent.ContactReport => Intent.WhatChanged,
        Intent.Withdraw or Intent.DecideInWords => Intent.MyRequests,
        _ => null,
    };

    // The same words may be asked in one clause and told in another: what is told counts.
    private static Found? Best(Cue cue, Speech speech)
    {
        Found? best = null;
        for (var at = 0; at < speech.Units.Count; at++)
        {
            if (cue.Pattern.At(speech, at) is not { } units)
            {
                continue;
            }

            var found = InMood(cue, speech.Moods[at], units);
            if (found.Intent == cue.Intent)
            {
                return found;
            }

            best ??= found;
        }

        return best;
    }

    private static Found InMood(Cue cue, Mood mood, IReadOnlyList<int> units) => (AskedOf(cue.Intent), mood) switch
    {
        (null, _) or (_, Mood.Telling) => new Found(cue.Intent, cue.Weight, units),
        (_, Mood.Reporting) when IsReport(cue.Intent) => new Found(cue.Intent, cue.Weight, units),
        _ when cue.Weight < 0 => new Found(cue.Intent, cue.Weight, units),
        (_, Mood.Reporting) => new Found(cue.Intent, cue.Weight * Reported, units),
        ({ } fact, Mood.Asking or Mood.Supposing) => new Found(fact, cue.Weight * AskedAbout, units),
        _ => new Found(Intent.Deny, cue.Weight * Forbidden, units),
    };

    /// <summary>What is done by telling that it was: "we hit the deadline" marks it as done.</summary>
    private static bool IsReport(Intent intent) =>
        intent is Intent.Update or Intent.LogSpend or Intent.RaiseIssue or Intent.PromiseClient or Intent.SettleIssue or Intent.HandContent or Intent.LogNote or Intent.ContactReport;
}
