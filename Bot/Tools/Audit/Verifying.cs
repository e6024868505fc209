using AccountBot.Accounts;
using AccountBot.Accounts.Acts;

namespace AccountBot.Tools.Audit;

/// <summary>Checks the chains of several accounts and tells how each was found.</summary>
internal static class Verifying
{
    public static async Task RunAsync(AuditTrail trail, IReadOnlyList<AccountId> accounts, TextWriter output, CancellationToken cancel)
    {
        var broken = new List<string>();
        foreach (var account in accounts)
        {
            if (await trail.VerifyAsync(account, cancel) is not { } found)
            {
                continue;
            }

            await output.WriteLineAsync(found.Fault is null ? $"{account}: {found.Lines} rows, sound" : Said(found));
            broken.AddRange(found.Fault is null ? [] : [Said(found)]);
        }

        if (broken.Count > 0)
        {
            throw new ToolFailedException($"broken: {broken[0]}{(broken.Count > 1 ? $", and {broken.Count - 1} accounts more" : "")}");
        }
    }

    private static string Said(AuditFinding found) => $"{found.Account}: row {found.Fault!.Seq} {found.Fault.What}";
}
