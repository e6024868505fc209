using System.Globalization;
using AccountBot.Language;

namespace AccountBot.Tests.Language.Spoken;

/// <summary>How well a part of the set was understood, in all and by intent.</summary>
internal sealed record SpokenReport(string Part, IReadOnlyList<Verdict> Verdicts)
{
    public double Understood => Share(InScope.Count(verdict => verdict.IsRight), InScope.Count);

    public double WrongActs => Share(Verdicts.Count(verdict => verdict.IsWrongAct), Verdicts.Count);

    public double Taken => Share(OutOfScope.Count(verdict => verdict.IsTakenForAnIntent), OutOfScope.Count);

    private List<Verdict> InScope => [.. Verdicts.Where(verdict => verdict.Utterance.IsInScope)];

    private List<Verdict> OutOfScope => [.. Verdicts.Where(verdict => !verdict.Utterance.IsInScope)];

    public override string ToString() => string.Join('\n',
    [
        $"{Part}: {Verdicts.Count} utterances; understood {Percent(Understood)} of {InScope.Count}, wrong action {Percent(WrongActs)}, out of scope taken for an intent {Percent(Taken)} of {OutOfScope.Count}",
        "intent            n  precision  recall  wrong action",
        .. Verdicts.Select(verdict => verdict.Utterance.Label).Distinct().Order().Select(Row),
    ]);

    /// <summary>What went wrong. Asked of the train part only.</summary>
    public string Failures => string.Join('\n', Verdicts.Where(verdict => !verdict.IsRight).Select(verdict => string.Create(
        CultureInfo.InvariantCulture,
        $"{verdict.Utterance.Label} -> {verdict.Intent} {verdict.Read.Score} names {verdict.NamesAreRight} sum {verdict.SumIsRight}: {verdict.Utterance.Text}")));

    private string Row(Intent intent)
    {
        var labelled = Verdicts.Where(verdict => verdict.Utterance.Label == intent).ToList();
        var taken = Verdicts.Where(verdict => verdict.Intent == intent).ToList();
        var wrong = Verdicts.Count(verdict => verdict.Intent == intent && verdict.IsWrongAct);
        return $"{intent,-14}{labelled.Count,5}{Percent(Share(taken.Count(verdict => verdict.Utterance.Intents.Contains(intent)), taken.Count)),11}"
            + $"{Percent(Share(labelled.Count(verdict => verdict.IsRight), labelled.Count)),8}{Percent(Share(wrong, Verdicts.Count)),14}";
    }

    private static double Share(int some, int all) => all == 0 ? 1 : (double)some / all;

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:F1} %");
}
