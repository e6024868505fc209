namespace AccountBot.Tests.Language.Spoken;

/// <summary>The names, sums and days that fill a frame: of an agency that the grammar was not written for, another one for each part.</summary>
internal sealed record Fillers(
    IReadOnlyList<string> Accounts,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Milestones,
    IReadOnlyList<string> People,
    IReadOnlyList<(string Said, decimal Value)> Sums,
    IReadOnlyList<string> Days,
    IReadOnlyList<string> Windows,
    IReadOnlyList<string> Shifts)
{
    public static Fillers Train { get; } = new(
        ["Zelquora", "Brimavex EU", "Tolvanta", "Nordelle launch", "Fenwicka"],
        ["Pass-through costs", "Fees", "Congress travel", "Website", "Couriers"],
        ["Congress abstract", "Leave-behind", "Speaker deck", "Advisory board report", "Press release"],
        ["Niamh", "Owen Pritchard", "Farida Haddad"],
        [("£3k", 3000), ("2,500", 2500), ("€12.5k", 12500), ("six grand", 6000), ("£450", 450)],
        ["Friday", "the 18th", "9 December", "next Monday", "21 Jan"],
        ["next week", "this week", "tomorrow", "today", "on Friday"],
        ["a week", "two days", "3 working days", "a fortnight", "five days"]);

    public static Fillers HeldOut { get; } = new(
        ["Caltrion", "Ombrexa", "Pivella UK", "Yarrowden awareness", "Strelvia"],
        ["Print", "Medical writing", "Media spend", "Agency fees", "Translation"],
        ["Slide kit", "Patient leaflet", "Poster draft", "Webinar script", "Symposium programme"],
        ["Aoife", "Marcus Lindqvist", "Tunde Bello"],
        [("£4k", 4000), ("1,500", 1500), ("$7.5k", 7500), ("twelve hundred", 1200), ("£12,000", 12000)],
        ["Thursday", "the 21st", "14 January", "next Tuesday", "3 Dec"],
        ["next week", "this Friday", "next month", "tomorrow", "on Thursday"],
        ["a fortnight", "four days", "10 days", "a couple of days", "two weeks"]);

    public static Fillers NewYork { get; } = new(
        ["Bexandra", "Corvelo", "Hestrium US", "Jalvanta", "Nuvorel relaunch"],
        ["Media", "Medical writing", "Agency fees", "Production", "Speaker travel"],
        ["Slide deck", "Congress abstract", "Sell sheet", "Launch video", "Manuscript"],
        ["Dana Kowalski", "Fraser McLeod", "Amélie Girard"],
        [("$5,000", 5000), ("2k", 2000), ("fifteen hundred", 1500), ("$12.5k", 12500), ("$800", 800)],
        ["Monday", "the 21st", "15 December", "next Thursday", "20 Jan"],
        ["this week", "next month", "before the holidays", "next week", "the next two weeks"],
        ["a week", "three days", "two weeks", "a couple of days", "10 days"]);
}
