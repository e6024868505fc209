using AccountBot.Accounts.Acts;

namespace AccountBot.Accounts.Imports;

/// <summary>One thing that an import adds to an account or changes on it.</summary>
/// <param name="Subject">What it is, as the account's people call it.</param>
/// <param name="Before">How it stands now; empty where it is not there.</param>
/// <param name="After">How it will stand.</param>
/// <param name="Do">Puts it into the act.</param>
internal sealed record ImportChange(string Subject, string Before, string After, Action<Act> Do)
{
    public bool IsNew => Before.Length == 0;

    public string Action => IsNew ? "import.added" : "import.changed";
}
