namespace AccountBot.Tests.Rules;

internal static class Rule
{
    /// <summary>Names every place where a rule is broken.</summary>
    public static void Holds(IEnumerable<string> breaches)
    {
        var all = string.Join('\n', breaches);
        Assert.True(all.Length == 0, all);
    }
}
