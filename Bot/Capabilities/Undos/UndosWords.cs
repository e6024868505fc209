using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Capabilities.Undos;

/// <summary>What is said to somebody who wants to take something back.</summary>
internal static class UndosWords
{
    private const string WhatYouDid = "This is what you did last. Press Undo to take it back.";

    public static Message Last(Message card) => new(
        $"{WhatYouDid}\n{card.Text}",
        card.Card is null ? null : card.Card with { Body = [new TextBlock(WhatYouDid), .. card.Card.Body] });

    public static string Nothing(TimeSpan within) => within <= TimeSpan.Zero
        ? "Your agency lets nothing be taken back with a button. Say how it is now, and I set it right."
        : $"You have done nothing within {Says.Count((int)within.TotalMinutes, "minute")} that could be taken back with a button. A request of yours that waits still can be withdrawn: “withdraw my request”. Anything else is set right by saying how it is now.";
}
