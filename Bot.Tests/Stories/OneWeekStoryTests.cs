using AccountBot.Accounts;
using AccountBot.Accounts.Acts;
using AccountBot.Accounts.Books;
using AccountBot.Language;
using AccountBot.Storage;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>
/// One account from Monday to Friday with six people: whoever runs it keeps whoever directs it apprised, whoever directs it solves the issue and keeps
/// budget and dates, executives help and are helped, editorial delivers. Nobody hears what they have no part in.
/// </summary>
public sealed class OneWeekStoryTests
{
    private static readonly string[] Team = ["Helen", "Omar", "Greta", "Tom", "Ruth", "Nadia"];

    [Fact]
    public async Task Six_people_run_an_account_for_a_week()
    {
        await using var bot = await BotWorld.StartAsync(agency => agency.Staff("orlavex", "AE", "Tom", "Ruth"));

        await MondayAsync(bot);
        await OvernightAsync(bot);
        await TuesdayAsync(bot);
        await OvernightAsync(bot);
        await WednesdayAsync(bot);
        await OvernightAsync(bot);
        await ThursdayAsync(bot);
        await OvernightAsync(bot);
        await FridayAsync(bot);

        Assert.All(Everybody(bot).Where(person => !Team.Contains(person.User.FirstName, StringComparer.Ordinal)), person => Assert.Empty(person.Chat.Messages));
        await TheStateIsTheSumOfItsAuditAsync(bot);
    }

    /// <summary>Whoever is stuck is helped, and the next who is stuck alike is helped by what was answered. What goes well or badly is told in a line.</summary>
    private static async Task MondayAsync(BotWorld bot)
    {
        await bot.Tom.Says("I'm stuck on the ABPI reference code for the leave-behind, can somebody help?");
        await HearAsync(bot, "Tom", "Greta");
        await bot.Greta.Presses("Done", ("answer", "Use clause 4.1"));
        await HearAsync(bot, "Tom");
        await bot.Tom.Presses("That helped");
        await bot.Ruth.Says("who knows the ABPI reference code for the Orlavex leave-behind? I need help");
        Assert.Contains("Use clause 4.1", (await bot.Ruth.HearsCard()).Text, StringComparison.Ordinal);
        await bot.Ruth.Presses("That helped");
        await HearAsync(bot);

        await bot.Greta.Says("the media plan is done, the speaker deck is at risk because the KOL is away");
        await HearAsync(bot, "Greta");
    }

    /// <summary>A talk with the client leaves actions and an effect on the budget; what the client is angry about reaches director and head at once.</summary>
    private static async Task TuesdayAsync(BotWorld bot)
    {
        await bot.Greta.Says("contact report for Orlavex: there: J. Moss. decided: the blue cover. action: Ruth to book the studio by 12 March. budget: about £2,000 more for couriers");
        await HearAsync(bot, "Greta", "Omar", "Ruth");
        await bot.Greta.Says("raise a high severity issue on Orlavex: typo in the printed agenda, we promised a corrected agenda by Thursday noon");
        await HearAsync(bot, "Greta", "Omar", "Helen");
    }

    /// <summary>Content goes to editorial and comes back; money is asked for and agreed to by whoever may.</summary>
    private static async Task WednesdayAsync(BotWorld bot)
    {
        await bot.Tom.Says("the leave-behind is with editorial");
        await HearAsync(bot, "Tom", "Nadia");
        await bot.Tom.Says("ask for £2,000 more on Orlavex pass-through for couriers");
        await HearAsync(bot, "Tom");
        await bot.Tom.Presses("Send");
        await HearAsync(bot, "Greta");
        await bot.Greta.Presses("Approve");
        await HearAsync(bot, "Greta", "Tom");
        await bot.Tom.Says("log £300 spend on Pass-through for Orlavex");
        await HearAsync(bot, "Tom");
        await bot.Tom.Presses("Send");
        await HearAsync(bot, "Greta");
        await bot.Greta.Presses("Approve");
        await HearAsync(bot, "Greta", "Tom");
    }

    /// <summary>The director keeps the promise and ends the issue with the client's word; editorial delivers.</summary>
    private static async Task ThursdayAsync(BotWorld bot)
    {
        await bot.Omar.Presses("Resolve", ("cause", "an old template"), ("accepted", "J. Moss by phone"));
        await HearAsync(bot, "Greta", "Helen");
        await bot.Nadia.Says("the speaker deck is done");
        await HearAsync(bot, "Nadia");
        await bot.Omar.Says("move the leave-behind on Orlavex to 17 March");
        await HearAsync(bot, "Omar");
    }

    /// <summary>The manager keeps the director apprised and the director the head, each from what really happened.</summary>
    private static async Task FridayAsync(BotWorld bot)
    {
        await SendWeeklyAsync(bot.Greta, "Omar", "Orlavex");
        await HearAsync(bot, "Omar");
        await SendWeeklyAsync(bot.Omar, "Helen", "Orlavex");
        await HearAsync(bot, "Helen");
        await bot.Helen.Says("what changed on Orlavex since Monday?");
        var changes = await bot.Helen.Hears();
        Assert.All(["Media plan", "Contact report", "typo in the printed agenda", "Pass-through", "Speaker deck", "Leave-behind"], part => Assert.Contains(part, changes, StringComparison.Ordinal));
        Assert.DoesNotContain("clause 4.1", changes, StringComparison.Ordinal);
    }

    private static async Task SendWeeklyAsync(Persona by, string to, string account)
    {
        await by.Says($"draft my weekly for {to} on {account}");
        var draft = await by.HearsCard();
        Assert.Contains("typo in the printed agenda", draft.Card.Inputs[0].Value, StringComparison.Ordinal);
        await by.Presses(draft, "Send");
    }

    /// <summary>These have something to read now, and nobody else has.</summary>
    private static async Task HearAsync(BotWorld bot, params string[] names)
    {
        await bot.QuietAsync();
        var heard = Everybody(bot).Where(person => person.Chat.Unread.Count > 0).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), heard.Select(person => person.User.FirstName).Order(StringComparer.Ordinal));
        await bot.ReadAllAsync();
    }

    /// <summary>The next working day begins. What is due is said to those who own it.</summary>
    private static async Task OvernightAsync(BotWorld bot)
    {
        await bot.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.All(Everybody(bot).Where(person => person.Chat.Unread.Count > 0), person => Assert.Contains(person.User.FirstName, Team));
        await bot.ReadAllAsync();
    }

    private static IEnumerable<Persona> Everybody(BotWorld bot) => [.. Team.Concat(["Victor", "Liam", "Priya", "Agnes"]).Select(name => bot[name])];

    private static async Task TheStateIsTheSumOfItsAuditAsync(BotWorld bot)
    {
        var books = bot.Services.GetRequiredService<AccountBooks>();
        var account = AccountId.Parse("orlavex");
        var book = (await books.ReadAsync(account, Depth.WithMilestones, CancellationToken.None))!;
        var lines = await books.LatestLinesAsync(book, int.MaxValue / 2, CancellationToken.None);
        string Last(string action, string subject) => lines.Last(line => line.Action == action && line.Subject == subject).After;

        var line = book.Line("Pass-through")!.Value.Facts;
        Assert.Equal((42_000m, 9_800m), (line.Approved, line.Spent));
        Assert.Equal(Says.Money(line.Spent, "GBP"), Last("spend.logged", "Pass-through"));
        Assert.Equal(book.Milestones.Select(milestone => milestone.Value.Facts.Title).Order(StringComparer.Ordinal), ["Congress abstract", "Leave-behind, second proof", "book the studio"]);
        Assert.Equal(Says.Date(book.Milestone("leave-behind")!.Value.Facts.Due), Last("deadline.moved", "Leave-behind, second proof"));
        Assert.StartsWith("done", Last("milestone.done", "Media plan"), StringComparison.Ordinal);
        Assert.StartsWith("done", Last("milestone.done", "Speaker deck"), StringComparison.Ordinal);
        Assert.DoesNotContain(book.Issues, issue => issue.Value.Facts.Title.StartsWith("typo", StringComparison.Ordinal));
        Assert.Equal("Resolved", Last("issue.resolved", "typo in the printed agenda"));
        Assert.Empty(book.Help);
        Assert.Null((await new AuditTrail(bot.Services.GetRequiredService<IStore>(), books).VerifyAsync(account, CancellationToken.None))!.Fault);
    }
}
