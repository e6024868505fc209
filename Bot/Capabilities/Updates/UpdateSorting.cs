using AccountBot.Accounts;
using AccountBot.Dialogs;
using AccountBot.Dialogs.Updates;

namespace AccountBot.Capabilities.Updates;

/// <summary>Which of several updates are clear, and what is to become of the others. Pure.</summary>
internal static class UpdateSorting
{
    /// <summary>
    /// Of one line different sums are added up; the same sum twice may be one sum told twice. Of one milestone the same may be said twice, but
    /// not one thing and another.
    /// </summary>
    public static Sorted Sort(IReadOnlyList<Told> told)
    {
        var (clear, unclear) = (new List<UpdateOrder>(), told.Where(part => !part.IsClear).ToList());
        foreach (var same in told.Where(part => part.IsClear).GroupBy(part => part.Key))
        {
            if (Joined([.. same.Select(part => part.Order with { Target = part.Targets[0] })]) is { } one)
            {
                clear.Add(one);
            }
            else
            {
                unclear.AddRange(same.Select(part => part with { Lack = UpdateWords.TwiceTheSame(part.Targets[0].Title) }));
            }
        }

        return new Sorted(clear, unclear);
    }

    private static UpdateOrder? Joined(IReadOnlyList<UpdateOrder> orders) => orders switch
    {
        [var only] => only,
        [{ Kind: UpdateKind.Spent or UpdateKind.Committed }, ..] => Summed(orders),
        [{ Kind: UpdateKind.State } first, ..] when orders.All(order => order.Kind == first.Kind && order.State == first.State && order.Day == first.Day) =>
            orders.FirstOrDefault(order => order.Why is not null) ?? first,
        _ => null,
    };

    private static UpdateOrder? Summed(IReadOnlyList<UpdateOrder> orders)
    {
        var sums = orders.Select(order => order.Amount!.Value).ToList();
        return orders.All(order => order.Kind == orders[0].Kind) && sums.Distinct().Count() == sums.Count
            ? orders[0] with { Amount = sums.Sum(), Sums = sums, Text = string.Join(", ", orders.Select(order => order.Text)) }
            : null;
    }
}

/// <summary>One update of several.</summary>
/// <param name="Part">Its own words.</param>
/// <param name="Targets">What it may speak of.</param>
/// <param name="Lack">Why it cannot be done as it was said; null where it can.</param>
internal sealed record Told(Heard Part, UpdateOrder Order, IReadOnlyList<UpdateTarget> Targets, string? Lack)
{
    public bool IsClear => Lack is null && Targets.Count == 1;

    /// <summary>It could be asked which thing is meant.</summary>
    public bool CanBeAsked => Lack is null && Targets.Count > 1;

    /// <summary>Something new is no other thing, though it is on the same account.</summary>
    public (AccountId Account, string? Thing, string? Title) Key => (Targets[0].Account, Targets[0].Thing, Order.Title);
}

/// <param name="Clear">Each of another thing.</param>
internal sealed record Sorted(IReadOnlyList<UpdateOrder> Clear, IReadOnlyList<Told> Unclear);
