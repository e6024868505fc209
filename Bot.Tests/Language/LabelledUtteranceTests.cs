using System.Globalization;
using AccountBot.Language;

namespace AccountBot.Tests.Language;

/// <summary>The labelled set: what people type and what it means.</summary>
public class LabelledUtteranceTests
{
    private static readonly Intent[] Changes = [Intent.MoveDeadline, Intent.ChangeBudget, Intent.ReleaseContent, Intent.ChangePlan, Intent.AskForApproval, Intent.Withdraw, Intent.DecideInWords];

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

    [Theory]
    [InlineData("did we already ")]
    [InlineData("has anyone asked you to ")]
    [InlineData("should we ")]
    [InlineData("do not ")]
    [InlineData("I don't want to ")]
    [InlineData("what if we ")]
    public void A_command_asked_about_or_forbidden_is_no_change(string lead)
    {
        var commands = All.Where(u => Changes.Contains(u.Intents[0]) && IsOneClause(u.Text) && Spoken.TrainingSet.IsOrder(u.Text)).ToList();
        Assert.True(commands.Count > 60);
        var taken = commands.Where(u => Changes.Contains(Meant(lead + u.Text))).Select(u => lead + u.Text).ToList();
        Assert.True(taken.Count == 0, string.Join('\n', taken));
    }

    [Theory]
    [InlineData(nameof(WithoutCare), 0.95)]
    [InlineData(nameof(WithASlip), 0.85)]
    public void Hurried_typing_is_mostly_understood_too(string how, double least)
    {
        var typed = how is nameof(WithoutCare) ? (Func<string, string>)WithoutCare : WithASlip;
        var wrong = All.Where(u => !u.Intents.Contains(Meant(typed(u.Text)))).Select(u => $"{typed(u.Text)} -> {Meant(typed(u.Text))}").ToList();
        Assert.True(wrong.Count <= (1 - least) * All.Count, Counted(wrong.Count) + string.Join('\n', wrong));
    }

    private static Intent Meant(string said) => IntentReader.Read(Utterance.Read(said), Day.Context).Intent;

    private static bool IsOneClause(string said) => said.TrimEnd('.', '!', '?').IndexOfAny(['.', ',', '!', '?', ';', ':', '-']) < 0;

    private static string WithoutCare(string said) =>
        said.ToLowerInvariant().Replace("'", string.Empty, StringComparison.Ordinal).Replace("?", string.Empty, StringComparison.Ordinal)
            .Replace("!", string.Empty, StringComparison.Ordinal).Replace(", ", " ", StringComparison.Ordinal);

    // Two letters of the longest word change places.
    private static string WithASlip(string said)
    {
        var longest = said.Split(' ').Where(w => w.All(char.IsLetter)).MaxBy(w => w.Length) ?? string.Empty;
        if (longest.Length < 5)
        {
            return said;
        }

        var slipped = string.Concat(longest.AsSpan(0, 2), longest.AsSpan(3, 1), longest.AsSpan(2, 1), longest.AsSpan(4));
        return said.Replace(longest, slipped, StringComparison.Ordinal);
    }

    private static string Counted(int wrong) => string.Create(CultureInfo.InvariantCulture, $"{wrong} of {All.Count}:\n");

    private static string Report(IReadOnlyList<Labelled> wrong) =>
        Counted(wrong.Count) + string.Join('\n', wrong.Select(u => u.Wrong()));

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
                : $"{Text} -> {string.Join(", ", read.Ranking.Take(3))} {string.Join(' ', slots)} not in {string.Join(' ', Spoken(read.Slots))}";
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
