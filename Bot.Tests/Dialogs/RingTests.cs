using AccountBot.Dialogs;
using AccountBot.Tests.World;

namespace AccountBot.Tests.Dialogs;

public sealed class RingTests
{
    private static readonly DateTimeOffset Now = WorldClock.Monday;

    [Fact]
    public void What_was_never_seen_is_new() => Assert.Equal(Sight.New, Ring.Parse(text: null).With("1", Now).Look("2", Now));

    [Theory]
    [InlineData(0, Sight.InHand)]
    [InlineData(9, Sight.InHand)]
    [InlineData(10, Sight.New)]
    [InlineData(600, Sight.New)]
    internal void What_is_in_hand_is_so_for_a_while(int seconds, Sight expected) =>
        Assert.Equal(expected, Ring.Parse(text: null).Taking("1", Now).Look("1", Now.AddSeconds(seconds)));

    [Fact]
    public void What_was_answered_stays_so_over_a_restart() =>
        Assert.Equal(Sight.Answered, Ring.Parse($"{Ring.Parse(text: null).Taking("1", Now).With("1", Now)}").Look("1", Now.AddMinutes(59)));

    [Fact]
    public void It_remembers_an_hour_and_no_more_than_it_has_room_for()
    {
        var ring = Enumerable.Range(0, 300).Aggregate(Ring.Parse(text: null).With("old", Now.AddMinutes(-61)), (so, no) => so.With($"{no}", Now));

        Assert.Equal(Sight.New, ring.Look("old", Now));
        Assert.Equal(Sight.New, ring.Look("43", Now));
        Assert.Equal(Sight.Answered, ring.Look("44", Now));
        Assert.Equal(256 * 12, Convert.FromBase64String($"{ring}").Length);
    }
}
