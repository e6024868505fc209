using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>What was typed, read against the agency's calendar.</summary>
internal sealed class Listener(Agency agency)
{
    private readonly IReadOnlyList<DateOnly> holidays = [.. agency.Calendar.Holidays];

    public Understanding Understand(string text, DateOnly today) =>
        IntentReader.Read(Utterance.Read(text), On(today));

    /// <summary>The same words, taken to mean what their speaker said that they mean.</summary>
    public Understanding UnderstandAs(string text, DateOnly today, Intent intent) => IntentReader.Read(Utterance.Read(text), On(today), intent);

    private DateContext On(DateOnly today) => new(today, agency.Calendar.IsWorkingDay, holidays);
}
