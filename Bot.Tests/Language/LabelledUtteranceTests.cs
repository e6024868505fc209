using System.Globalization;
using AccountBot.Language;

namespace AccountBot.Tests.Language;

/// <summary>The labelled set: what people type and what it means.</summary>
public class LabelledUtteranceTests
{
    private static readonly Intent[] Changes = [Intent.MoveDeadline, Intent.ChangeBudget, Intent.Withdraw, Intent.DecideInWords];

    private static readonly List<Labelled> All = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "utterances.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(Labelled.Parse)
        .ToList();

    [Fact]
    public void At_least_nineteen_of_twenty_are_understood_with_their_slots()
    {
        Assert.True(All.Count >= 250);
        var wrong = All.Where(u => u.Wrong().Length > 0).ToList();
        Assert.True(wrong.Count <= 0.05 * All.Count, Report(wrong));
    }

    [Fact]
    public void No_question_and_nothing_forbidden_is_taken_for_a_change()
    {
        var taken = All.Where(u => !u.Intents.Intersect(Changes).Any() && Changes.Contains(u.Read().Intent)).ToList();
        Assert.True(taken.Count == 0, Report(taken));
    }

    private static string Report(IReadOnlyList<Labelled> wrong) =>
        string.Create(CultureInfo.InvariantCulture, $"{wrong.Count} of {All.Count}:\n") + string.Join('\n', wrong.Select(u => u.Wrong()));

    private sealed record Labelled(IReadOnlyList<Intent> Intents, IReadOnlyList<string> Slots, string Text)
    {
        public static Labelled Parse(string line)
        {
            var columns = line.Split('\t');
            return new Labelled(
                columns[0].Split('|').Select(Enum.Parse<Intent>).ToList(),
                columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                columns[2]);
        }

        public Understanding Read() => IntentReader.Read(Utterance.Read(Text), Day.Context);

        public string Wrong()
        {
            var read = Read();
            var slots = Slots.Where(s => !Spoken(read.Slots).Contains(s, StringComparer.Ordinal)).ToList();
            return Intents.Contains(read.Intent) && slots.Count == 0
                ? string.Empty
                : $"{Text} -> {string.Join(", ", read.Ranking.Take(3).Select(r => $"{r.Intent} {r.Score}"))} {string.Join(' ', slots)} not in {string.Join(' ', Spoken(read.Slots))}";
        }

        private static IEnumerable<string> Spoken(Slots slots)
        {
            yield return slots.Mine ? "mine" : string.Empty;
            yield return slots.Overdue ? "overdue" : string.Empty;
            yield return slots.Next ? "next" : string.Empty;
            yield return $"from={slots.Dates.Window?.From:yyyy-MM-dd}";
            yield return $"to={slots.Dates.Window?.To:yyyy-MM-dd}";
            yield return $"target={slots.Target:yyyy-MM-dd}";
            yield return $"shift={slots.Dates.Shift?.Amount}{slots.Dates.Shift?.Unit}";
            yield return $"bad={Underscored(slots.Dates.Bad)}";
            yield return $"amount={(slots.Amounts is [var first, ..] ? first.Value : (decimal?)null)?.ToString("0.##", CultureInfo.InvariantCulture)}";
            yield return $"reason={Underscored(slots.Reason?.Text)}";
            yield return $"q={Underscored(slots.Question?.Text)}";
        }

        private static string? Underscored(string? words) => words?.Replace(' ', '_');
    }
}
