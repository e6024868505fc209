using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Accounts.Readers;
using AccountBot.Dialogs;

namespace AccountBot.Capabilities.Changes;

/// <summary>Since when somebody asks what changed. Pure.</summary>
/// <param name="Day">Since its beginning; for whoever asks since their last look, what an account is told from that they never looked at.</param>
/// <param name="IsLook">Since they last looked, account by account.</param>
/// <param name="IsMissed">They ask what they missed.</param>
internal sealed record ChangesSince(DateOnly Day, bool IsLook, bool IsMissed)
{
    private const int DaysWhereNoneAreNamed = 7;

    private static readonly string[] Looks = ["looked", "look", "checked", "check", "asked", "saw", "seen", "visited", "here", "time", "opened"];

    /// <summary>When the one account was looked at last that this is about; null where it is about several, or no look.</summary>
    public DateTimeOffset? LastLook { get; init; }

    /// <summary>They looked at none of these accounts before.</summary>
    public bool IsFirstLook { get; init; }

    /// <summary>What they did themselves is no news to them.</summary>
    public bool IsWithoutOwn => IsLook || IsMissed;

    /// <summary>"Since Monday" is the Monday that was, whatever a date in a question would mean otherwise.</summary>
    public static ChangesSince In(Heard heard)
    {
        var today = heard.Turn.Today;
        var words = heard.Said.Utterance.Tokens.Select(token => token.Word).ToList();
        var named = heard.Said.Slots.Dates.Window?.From ?? heard.Said.Slots.Target;
        var day = named ?? today.AddDays(-DaysWhereNoneAreNamed);
        day = day > today ? day.AddDays(-7 * ((day.DayNumber - today.DayNumber + 6) / 7)) : day;
        var missed = words.Exists(word => word is "miss" or "missed");
        var looks = words.Contains("last") && words.Exists(word => Looks.Contains(word, StringComparer.Ordinal));
        return new ChangesSince(day, looks || (named is null && !missed && words.Contains("new")), missed);
    }

    /// <summary>The same, once it is known which accounts it is about.</summary>
    public ChangesSince About(IReadOnlyList<AccountBook> books, ReaderSettings settings) => !IsLook ? this : this with
    {
        LastLook = books is [var only] ? settings.Looked.GetValueOrDefault(only.Id.ToString())?.At : null,
        IsFirstLook = !books.Any(book => settings.Looked.ContainsKey(book.Id.ToString())),
    };
}
