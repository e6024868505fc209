namespace AccountBot.Accounts.AgencyFiles.Checks;

internal static class Circles
{
    /// <summary>Those that would have to come before themselves.</summary>
    /// <param name="earlier">For each, what must come before it.</param>
    public static IReadOnlySet<string> In(ILookup<string, string> earlier)
    {
        var stuck = earlier.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        while (stuck.RemoveWhere(each => !earlier[each].Any(stuck.Contains)) > 0)
        {
            // Whoever waited only for those just removed is free now.
        }

        // What is left is in a circle or merely behind one.
        stuck.RemoveWhere(each => !Reach(each, earlier).Contains(each));
        return stuck;
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> earlier)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Stack<string>(earlier[start]);
        while (ahead.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                earlier[next].ToList().ForEach(ahead.Push);
            }
        }

        return reached;
    }
}
