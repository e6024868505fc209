namespace AccountBot.Tests.Language.Spoken;

/// <summary>Names, sums and days for the frames that the model learns from: so many that it learns none of them.</summary>
internal static class TrainingFillers
{
    public static Fillers All { get; } = new(
        [
            "Zelquora", "Brimavex EU", "Tolvanta", "Nordelle launch", "Fenwicka", "Averolin", "Dostrea India", "Kepraxa", "Lumivant", "Quorvane", "Caltrion", "Ombrexa", "Pivella UK", "Yarrowden",
            "Strelvia", "Oxanthe", "Ravelimab", "Corvexa", "Mirtapro", "Belzanta DE", "Hypravel", "Sunolix", "Trevacor", "Ganterra", "Illumia", "Jorvexa", "Panderal US", "Vestrion US", "Wellmira", "Xanafel",
            "Northgate Oncology", "the Haldane account", "Bluefin", "Silver Birch", "Cardea", "Meridian", "Solace", "Tern", "Aquila", "Zenith Vaccines",
        ],
        [
            "Pass-through costs", "Fees", "Congress travel", "Website", "Couriers", "Print", "Medical writing", "Media", "Agency fees", "Translation", "Film production", "Honoraria", "Venue hire", "Photography",
            "Ad board", "Digital build", "Design", "Freelancers", "Booth build", "Market research", "Speaker training", "Social", "Catering", "Editorial", "Stock images", "Hosting", "KOL fees", "Studio", "Animation", "PR",
        ],
        [
            "Congress abstract", "Leave-behind", "Speaker deck", "Advisory board report", "Press release", "Slide kit", "Patient leaflet", "Poster draft", "Webinar script", "Symposium programme", "Abstract book",
            "Detail aid", "Field training", "Press pack", "Manuscript", "MOA video", "Launch plan", "Newsletter", "Objection handler", "Congress booth", "Website copy", "Banner ads", "Claims matrix", "FAQ",
            "Core deck", "Sales aid", "Storyboard", "Podcast", "E-learning module", "Invitation", "Banner set", "Media plan", "Case study", "Animation", "Reference pack",
        ],
        [
            "Niamh", "Owen Pritchard", "Farida Haddad", "Aoife", "Marcus Lindqvist", "Tunde Bello", "Priya", "Gareth Bowen", "Lucía", "Sam", "Helen", "Tom Okafor", "Yuki", "Jean-Luc", "Beth", "Rajesh Menon", "Kirsty",
            "Dmitri", "Wei Ling", "Fatima", "Dave", "Charlotte Weber", "Ines", "Bob", "Ms Tanaka", "Chidi", "Anna K", "Pedro",
        ],
        [
            ("£3k", 3000), ("2,500", 2500), ("€12.5k", 12500), ("six grand", 6000), ("£450", 450), ("£4,000", 4000), ("3k", 3000), ("twelve hundred", 1200), ("7.5k", 7500), ("$5,000", 5000), ("800 euros", 800),
            ("$12.5k", 12500), ("CHF 900", 900), ("£15,000", 15000), ("2000", 2000), ("ten thousand", 10000), ("fifteen hundred", 1500), ("£1.2k", 1200),
        ],
        ["Friday", "the 18th", "9 December", "next Monday", "21 Jan", "Thursday", "the 21st", "14 January", "next Tuesday", "3 Dec", "Monday", "next Wednesday", "12 Jan", "the 2nd of Feb", "tomorrow", "15/12", "Wednesday", "end of next week"],
        ["next week", "this week", "tomorrow", "today", "on Friday", "next month", "before Christmas", "the next ten days", "before the holidays", "this month", "in December", "next quarter", "the next two weeks", "on Thursday"],
        ["a week", "two days", "3 working days", "a fortnight", "five days", "four days", "10 days", "a couple of days", "two weeks", "ten days", "a day", "three weeks"]);
}
