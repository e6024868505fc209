using AccountBot.Language;

namespace AccountBot.Tests.Language;

public class NameMatcherTests
{
    private static readonly Named<string>[] Accounts =
    [
        new("eu", ["Velorin EU launch"]),
        new("us", ["Velorin US launch"]),
        new("pelvarix", ["Pelvarix disease awareness", "PDA"]),
        new("ostravane", ["Ostravane", "Ostra"]),
        new("ostravine", ["Ostravine review"]),
    ];

    private static readonly Named<string>[] Lines =
        [new("fees", ["Fees"]), new("pass", ["Pass-through", "PTC"]), new("stand", ["Congress stand"]), new("web", ["Website"])];

    private static readonly Named<string>[] Milestones =
    [
        new("abstract", ["Congress abstract submission"]),
        new("deck", ["Speaker deck, second draft"]),
        new("slides", ["Slide deck sign-off"]),
        new("kickoff", ["Kick-off meeting"]),
        new("leave", ["Leave-behind"]),
    ];

    [Theory]
    [InlineData("is the leaflet done?", "patients")]
    [InlineData("the Leaflets are late", "patients")]
    [InlineData("where is the letter", null)]
    public void The_end_of_a_compound_names_it_weakly(string said, string? thing)
    {
        var found = NameMatcher.Find(Utterance.Read(said), [new Named<string>("patients", ["Patientenleaflet"]), new Named<string>("news", ["Newsletterei"])]);

        Assert.Equal(thing, found.All is [var only] ? only.Value : null);
        Assert.Empty(found.Fits);
    }

    private static readonly Named<string>[] People =
    [
        new("raman", ["Priya Raman", "priya.raman@example.com"]),
        new("shah", ["Priya Shah", "priya.shah@example.com"]),
        new("niamh", ["Niamh O'Connell", "niamh@example.com"]),
        new("jose", ["José Álvarez"]),
        new("will", ["Will Turner"]),
    ];

    [Theory]
    [InlineData("how is velorin eu doing", "eu")]
    [InlineData("how is Velorin US doing", "us")]
    [InlineData("Velorin", "eu us")]
    [InlineData("the velorin launch", "eu us")]
    [InlineData("tell us about velorin", "eu us")]
    [InlineData("VEU status", "eu")]
    [InlineData("velorn eu", "eu")]
    [InlineData("pelvarx", "pelvarix")]
    [InlineData("Pelvarix's budget", "pelvarix")]
    [InlineData("PDA budget", "pelvarix")]
    [InlineData("ostravane", "ostravane")]
    [InlineData("ostravine", "ostravine")]
    [InlineData("velorin eu and pelvarix", "eu pelvarix")]
    [InlineData("the launch review", "")]
    [InlineData("budget of Zyntrax", "")]
    [InlineData("show us everything", "")]
    public void Accounts_are_found(string said, string expected) => Finds(Accounts, said, expected);

    [Theory]
    [InlineData("how much is left in pass throughs", "pass")]
    [InlineData("passthrough", "pass")]
    [InlineData("pass-throughs and fees", "fees pass")]
    [InlineData("the congress stand", "stand")]
    [InlineData("the extra fee", "fees")]
    [InlineData("6k more on the website", "web")]
    [InlineData("PTC", "pass")]
    public void Lines_are_found_in_any_spelling(string said, string expected) => Finds(Lines, said, expected);

    [Theory]
    [InlineData("whens the abstract in", "abstract")]
    [InlineData("the speaker deck", "deck")]
    [InlineData("the leave behind", "leave")]
    [InlineData("leavebehind", "leave")]
    [InlineData("the kickoff meeting", "kickoff")]
    [InlineData("speeker deck", "deck")]
    public void Milestones_are_found(string said, string expected) => Finds(Milestones, said, expected);

    [Theory]
    [InlineData("Priya", "raman shah")]
    [InlineData("priya r", "raman")]
    [InlineData("P. Raman", "raman")]
    [InlineData("Priya Shah", "shah")]
    [InlineData("priya.shah@example.com", "shah")]
    [InlineData("what does Priya Raman's week look like", "raman")]
    [InlineData("who covers for Niamh", "niamh")]
    [InlineData("Niamh OConnell", "niamh")]
    [InlineData("jose alvarez", "jose")]
    [InlineData("ask Will about it", "will")]
    [InlineData("will turner", "will")]
    [InlineData("what will happen", "")]
    [InlineData("nobody", "")]
    public void People_are_found(string said, string expected) => Finds(People, said, expected);

    [Fact]
    public void What_only_common_words_fit_is_kept_for_asking_back()
    {
        var found = NameMatcher.Find(Utterance.Read("the deck"), Milestones);
        Assert.Empty(found.Fits);
        Assert.Equal("deck slides", string.Join(' ', found.All.Select(m => m.Value).Order(StringComparer.Ordinal)));
        Assert.All(found.All, m => Assert.Equal(Exactness.CommonWords, m.Exactness));
    }

    [Theory]
    [InlineData("the kickoff", "kickoff")]
    [InlineData("kick off", "kickoff")]
    [InlineData("the abstract", "abstract")]
    [InlineData("manuscript submission", "manuscript")]
    [InlineData("ms submission", "manuscript")]
    [InlineData("stnd brief", "stand")]
    [InlineData("stand brief", "stand")]
    [InlineData("the band", "")]
    public void Words_that_many_share_are_known_in_another_form_too(string said, string expected)
    {
        Named<string>[] named =
        [
            new("kickoff", ["Kick-off meeting"]), new("manuscript", ["Manuscript submission"]),
            new("abstract", ["Abstract submission"]), new("stand", ["Stand brief"]),
        ];
        var found = NameMatcher.Find(Utterance.Read(said), named).All;
        Assert.Equal(expected, found.Count == 0 ? string.Empty : found.MaxBy(match => match.Tokens.Count)!.Value);
    }

    [Theory]
    [InlineData("land")]
    [InlineData("december")]
    [InlineData("overall")]
    [InlineData("typo")]
    public void A_word_of_everyday_talk_is_no_unknown_name(string word) => Assert.False(NameWords.IsTelling(Utterance.Read(word).Tokens[0]));

    [Fact]
    public void The_closer_the_words_the_higher_the_score()
    {
        string[] said = ["velorin eu launch", "velorin eu", "velorin", "veu", "velorn"];
        var scores = said.Select(s => NameMatcher.Find(Utterance.Read(s), [Accounts[0]]).All[0]).ToList();
        Assert.Equal([Exactness.Full, Exactness.AllWords, Exactness.SomeWords, Exactness.Initials, Exactness.Typo], scores.Select(m => m.Exactness));
        Assert.True(scores[0].Score > scores[1].Score && scores[1].Score > scores[2].Score && scores[2].Score > scores[4].Score);
    }

    [Fact]
    public void The_words_of_a_name_are_told_by_their_places()
    {
        var said = Utterance.Read("ask for £4,000 on Velorin EU for the stand");
        var match = NameMatcher.Find(said, Accounts).One;
        Assert.Equal("Velorin EU", said.Quote(match!.Span));
    }

    [Fact]
    public void An_alias_is_clearer_than_a_word_of_another_name()
    {
        Named<string>[] named = [new("eu", ["Velorin EU launch", "Velorin"]), new("us", ["Velorin US launch"])];
        Assert.Equal("eu", NameMatcher.Find(Utterance.Read("velorin"), named).One?.Value);
        Assert.Equal("us", NameMatcher.Find(Utterance.Read("velorin US"), named).One?.Value);
    }

    [Theory]
    [InlineData("pelvaris", "pelvarix")]
    [InlineData("ostrav", "ostravane")]
    [InlineData("veloron usa", "us")]
    public void The_nearest_names_are_offered(string words, string nearest) =>
        Assert.Contains(NameMatcher.Nearest(words, Accounts), m => m.Value.Equals(nearest, StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_offered_for_what_is_like_nothing() => Assert.Empty(NameMatcher.Nearest("Zyntrax", Accounts));

    private static void Finds(Named<string>[] named, string said, string expected) =>
        Assert.Equal(expected, string.Join(' ', NameMatcher.Find(Utterance.Read(said), named).Fits.Select(m => m.Value).Order(StringComparer.Ordinal)));
}
