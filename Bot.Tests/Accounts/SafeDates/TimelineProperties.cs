using AccountBot.Accounts;
using AccountBot.Accounts.SafeDates;
using FsCheck.Xunit;

namespace AccountBot.Tests.Accounts.SafeDates;

/// <summary>Backward dates over weekends and holidays, checked against the dates forward.</summary>
public sealed class TimelineProperties
{
    private static readonly DateOnly Start = new(2026, 3, 2);

    /// <summary>Every other Wednesday is a holiday.</summary>
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default with { Holidays = Enumerable.Range(0, 40).Select(week => Start.AddDays((week * 14) + 2)).ToHashSet() };

    [Property]
    public bool On_its_latest_safe_date_the_cut_off_holds_and_a_working_day_later_it_does_not(byte[] days)
    {
        var chain = Chain(days);
        var safe = new Timeline(chain, Calendar, Start).LatestSafe("m0")!.Value;
        return safe < Start || (Held(chain, safe) && !Held(chain, Calendar.AddWorkingDays(safe, 1)));
    }

    [Property]
    public bool Latest_safe_dates_never_come_before_those_of_what_must_be_done_first(byte[] days)
    {
        var chain = Chain(days);
        var timeline = new Timeline(chain, Calendar, Start);
        var safe = chain.Select(milestone => timeline.LatestSafe(milestone.Id)!.Value).ToList();
        return safe.Zip(safe.Skip(1)).All(pair => pair.First <= pair.Second);
    }

    [Property]
    public bool What_no_cut_off_follows_is_never_too_late(byte[] days) =>
        Chain(days).Select(milestone => milestone with { Immovable = false }).ToList() is var open
        && new Timeline(open, Calendar, Start).FirstImpossible() is null
        && new Timeline(open, Calendar, Start).LatestSafe("m0") is null;

    [Fact]
    public void A_slip_names_the_first_cut_off_that_breaks_and_the_one_that_is_late()
    {
        MilestoneFacts[] open =
        [
            Milestone("draft", 5),
            Milestone("review", 9) with { After = ["draft"], Days = 2 },
            Milestone("abstract", 11) with { After = ["review"], Days = 1, Immovable = true },
            Milestone("congress", 30) with { After = ["abstract"], Immovable = true },
        ];

        var broken = new Timeline(open, WorkingCalendar.Default, Start).With("draft", Start.AddDays(10)).FirstImpossible();

        Assert.Equal("abstract", broken?.CutOff.Id);
        Assert.Equal("draft", broken?.Source.Id);
        Assert.Equal(2, broken?.Days);
        Assert.Equal(Start.AddDays(8), broken?.LatestSafe);
    }

    [Fact]
    public void An_id_that_stands_there_twice_counts_at_its_earlier_date() =>
        Assert.Null(new Timeline([Milestone("draft", 5), Milestone("draft", 40), Milestone("abstract", 11) with { After = ["draft"], Immovable = true }], WorkingCalendar.Default, Start).FirstImpossible());

    private static bool Held(IReadOnlyList<MilestoneFacts> chain, DateOnly first) => new Timeline(chain, Calendar, Start).With("m0", first).FirstImpossible() is null;

    /// <summary>Each early enough not to matter, the last a cut-off two hundred days on.</summary>
    private static List<MilestoneFacts> Chain(byte[] days)
    {
        var lengths = days.Take(6).Select(day => day % 8).ToList();
        var chain = lengths.Select((length, index) => Milestone($"m{index + 1}", 0) with { After = [$"m{index}"], Days = length }).Prepend(Milestone("m0", 0)).ToList();
        var last = Milestone("end", 200) with { After = [chain[^1].Id], Days = 1, Immovable = true };
        return [.. chain, last];
    }

    private static MilestoneFacts Milestone(string id, int day) =>
        new(id, id, Kind: null, Start.AddDays(day), Owner: null, MilestoneState.Planned, Stage: null, DoneOn: null, Immovable: false, [], Days: null, Version: null);
}
