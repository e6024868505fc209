using AccountBot.Accounts;
using AccountBot.Language;

namespace AccountBot.Dialogs;

/// <summary>What was typed, read against the agency's calendar.</summary>
internal sealed class Listener(Agency agency)
{
    private readonly IReadOnlyList<DateOnly> holidays = [.. agency.Calendar.Holidays];

    public Understanding Understand(string text, DateOnly today) =>
        IntentReader.Read(Utterance.Read(text), new DateContext(today, agency.Calendar.IsWorkingDay, holidays));
}
