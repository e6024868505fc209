using System.Globalization;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;

namespace AccountBot.Capabilities.Digests;

/// <summary>What a digest's work row holds: whose it is and the number under which it was planned.</summary>
/// <param name="Before">What its reader had been told when it was claimed, so that one that the service turned away tells the same again; null until then.</param>
internal sealed record DigestBody(PersonId Who, int Plan, ReaderSettings? Before)
{
    /// <summary>What another try needs to tell the same: one property of a row holds so much and no more.</summary>
    public static ReaderSettings NeededOf(ReaderSettings settings) => new()
    {
        Told = settings.Told,
        Alerts = settings.Alerts,
        MutedAccounts = settings.MutedAccounts,
        MutedKinds = settings.MutedKinds,
        MutedUntil = settings.MutedUntil,
    };

    public static DigestBody Read(string text)
    {
        var parts = text.Split('~', 3);
        return new DigestBody(PersonId.Parse(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), parts.Length > 2 ? Document.Parse<ReaderSettings>(parts[2]) : null);
    }

    public string Write()
    {
        var plan = string.Create(CultureInfo.InvariantCulture, $"{Who}~{Plan}");
        return Before is null ? plan : $"{plan}~{Document.ToText(Before)}";
    }
}
