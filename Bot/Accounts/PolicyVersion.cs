using System.Security.Cryptography;
using System.Text;

namespace AccountBot.Accounts;

/// <summary>
/// Names the rules that routes are planned by, so that a request can say under which it was planned. It changes with the ladder, its
/// limits and the policy's route, and with nothing else.
/// </summary>
internal static class PolicyVersion
{
    private const int Length = 12;

    public static string Of(Agency agency)
    {
        var rules = new StringBuilder($"{agency.Policy.Route} {agency.Policy.SharedRung} {agency.Policy.SplitWindowDays}");
        foreach (var rung in agency.Ladder.Rungs)
        {
            rules.Append('\n').AppendJoin('|', rung.Words.Select(Ladder.Fold));
            foreach (var kind in Enum.GetValues<RequestKind>())
            {
                var limit = rung.Approves.For(kind);
                rules.Append(CultureFree($" {kind}:{limit.IsNamed}:{limit.Most}:{limit.Allows(decimal.MaxValue)}"));
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rules.ToString())))[..Length];
    }

    private static string CultureFree(FormattableString text) => FormattableString.Invariant(text);
}
