using System.Reflection;
using AccountBot.Accounts;
using AccountBot.Accounts.Books;
using AccountBot.Tests.Capabilities.Deadlines;
using AccountBot.Tests.Capabilities.Digests;
using AccountBot.Tests.Capabilities.Status;
using AccountBot.Tests.Cards;
using AccountBot.Tests.Channel;
using AccountBot.Tests.People;
using AccountBot.Tests.Schedule;
using AccountBot.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace AccountBot.Tests.Stories;

/// <summary>Each was a real complaint about an approval bot. What is tested elsewhere is named here; the rest is here.</summary>
public sealed class WhereOthersFailTests
{
    public static TheoryData<string, Type, string> Tests => new()
    {
        { "Two approvers at once", typeof(BudgetStoryTests), nameof(BudgetStoryTests.Two_clicks_at_once_are_one_decision_and_two_civil_answers) },
        { "Two clicks of one person", typeof(BudgetStoryTests), nameof(BudgetStoryTests.Twenty_clicks_of_one_person_are_one_decision) },
        { "The second approver sees who decided", typeof(CarefulStoryTests), nameof(CarefulStoryTests.Whoever_is_second_on_a_shared_rung_is_shown_what_was_decided) },
        { "A stale card", typeof(FreshFactsStoryTests), nameof(FreshFactsStoryTests.Where_somebody_else_has_changed_the_line_since_the_click_decides_nothing_and_shows_what_changed) },
        { "A card that was decided elsewhere", typeof(BudgetStoryTests), nameof(BudgetStoryTests.Every_copy_of_the_card_settles_in_every_chat) },
        { "An old copy of a card", typeof(WhereOthersFailTests), nameof(An_old_copy_of_a_card_changes_nothing_and_turns_into_the_current_state) },
        { "The approver has not installed the bot", typeof(InstallationStoryTests), nameof(InstallationStoryTests.Where_it_is_not_granted_the_next_has_it_and_the_asker_knows) },
        { "The approver has blocked the bot", typeof(UndeliveredStoryTests), nameof(UndeliveredStoryTests.A_manager_who_blocked_the_bot_is_passed_over_and_the_asker_told) },
        { "The approver has left", typeof(GraphStories), nameof(GraphStories.What_waits_for_somebody_who_left_goes_to_the_rung_above) },
        { "No retry on 403", typeof(DeliveryTests), nameof(DeliveryTests.A_letter_to_somebody_who_blocked_the_bot_is_tried_once) },
        { "Accepted by Teams is not seen by a person", typeof(WaitingStoryTests), nameof(WaitingStoryTests.A_reminder_in_working_hours_then_the_next_rung_too_and_the_first_can_still_act) },
        { "A card update fails", typeof(WhereOthersFailTests), nameof(A_card_update_that_fails_is_made_again) },
        { "A card update fails for good", typeof(UndeliveredStoryTests), nameof(UndeliveredStoryTests.A_card_that_was_deleted_and_is_still_needed_comes_anew) },
        { "The process dies in the middle", typeof(KillStoryTests), nameof(KillStoryTests.The_outcome_is_the_same_after_a_kill_behind) },
        { "The process dies anywhere", typeof(CrashTests), nameof(CrashTests.What_was_acknowledged_is_done_and_nothing_is_done_twice) },
        { "Five open requests in one chat", typeof(SeveralRequestsStoryTests), nameof(SeveralRequestsStoryTests.Five_open_requests_in_one_chat_decided_in_any_order_each_click_hits_its_own) },
        { "A wrong user's click", typeof(BudgetStoryTests), nameof(BudgetStoryTests.A_click_by_somebody_whose_turn_it_is_not_changes_nothing) },
        { "A forged or replayed click", typeof(AttackTests), nameof(AttackTests.Is_refused_and_leaves_no_trace) },
        { "Amounts and approvers on a card", typeof(AttackTests), nameof(AttackTests.Is_taken_and_answered) },
        { "ok approve it", typeof(BudgetStoryTests), nameof(BudgetStoryTests.Words_decide_nothing_and_bring_the_card) },
        { "approve everything", typeof(WhereOthersFailTests), nameof(Approve_everything_lists_what_is_pending_and_decides_nothing) },
        { "Day 31 and day 90", typeof(WaitingStoryTests), nameof(WaitingStoryTests.Day_31_and_day_90_an_open_request_still_works) },
        { "Expiry is explicit", typeof(WaitingStoryTests), nameof(WaitingStoryTests.After_half_a_year_it_expires_and_both_sides_are_told) },
        { "No manager is nobody", typeof(GraphStories), nameof(GraphStories.With_no_manager_at_all_the_request_stays_and_requester_and_administrators_are_told) },
        { "Noise", typeof(DigestStories), nameof(DigestStories.Nothing_is_said_where_there_is_nothing_and_no_alert_is_told_twice) },
        { "Noise out of hours", typeof(DigestStories), nameof(DigestStories.It_comes_in_the_readers_own_morning) },
        { "A card that others read along", typeof(RefreshTests), nameof(RefreshTests.Where_others_read_along_no_card_depends_on_its_reader) },
        { "More than sixty readers", typeof(RefreshTests), nameof(RefreshTests.Whoever_is_not_named_sees_the_same_card) },
        { "Cards with 40 milestones", typeof(DeadlineStories), nameof(DeadlineStories.Many_deadlines_come_in_pages_that_no_client_refuses) },
        { "Cards with long texts", typeof(StatusStories), nameof(StatusStories.A_crowded_account_stays_below_what_a_client_takes) },
        { "A decision card with long texts", typeof(WhereOthersFailTests), nameof(A_decision_card_with_long_texts_stays_below_what_a_client_takes) },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public void Each_failure_has_its_test(string failure, Type where, string test) =>
        Assert.True(where.GetMethod(test)?.GetCustomAttribute<FactAttribute>() is { Skip: null }, $"Nothing tests “{failure}”.");

    [Fact]
    public async Task An_old_copy_of_a_card_changes_nothing_and_turns_into_the_current_state()
    {
        await using var bot = await BotWorld.StartAsync();
        await AskAsync(bot, "£2,000");
        var card = await bot.Greta.HearsCard();
        var old = card.OldCopy();
        await bot.Greta.Presses(card, "Ask for changes", ("comment", "half will do"));
        await bot.Greta.Hears();
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send", ("amount", "1000"));
        await bot.Greta.HearsCard();

        var answer = await bot.Greta.Presses(old, "Approve");

        answer.Card.Shows("£1,000 more on Fees").Shows("It waits for Greta Solberg").DoesNotShow("£2,000");
        Assert.Equal(120_000m, await FeesAsync(bot));
    }

    [Theory]
    [InlineData("412")]
    [InlineData("429")]
    [InlineData("503")]
    [InlineData("no answer")]
    public async Task A_card_update_that_fails_is_made_again(string how)
    {
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £900 more on Marelle EU website");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
        var ruths = await bot.Ruth.HearsCard();
        await bot.Liam.HearsCard();
        bot.Ruth.Chat.Upset(Enumerable.Repeat(how switch { "412" => Delivery.Clashing, "429" => Delivery.Throttled, "503" => Delivery.Broken, _ => Delivery.Silent }, 2));

        await bot.Liam.Presses("Approve");
        await bot.AdvanceAsync(TimeSpan.FromMinutes(2));

        ruths.Card.Shows("Approved by Liam Dunne");
        Assert.Empty(ruths.Card.ButtonTitles);
        await bot.ReadAllAsync();
    }

    [Fact]
    public async Task Approve_everything_lists_what_is_pending_and_decides_nothing()
    {
        await using var bot = await BotWorld.StartAsync();
        foreach (var amount in new[] { "£400", "£700" })
        {
            await AskAsync(bot, amount);
            await bot.Greta.HearsCard();
        }

        await bot.Greta.Says("approve everything");

        var listed = await bot.Greta.HearsCard();
        Assert.Contains("£400 more on Fees", listed.Text, StringComparison.Ordinal);
        Assert.Contains("£700 more on Fees", listed.Text, StringComparison.Ordinal);
        Assert.Equal(120_000m, await FeesAsync(bot));
    }

    [Fact]
    public async Task A_decision_card_with_long_texts_stays_below_what_a_client_takes()
    {
        var name = new string('_', 100);
        await using var bot = await BotWorld.StartAsync(agency => agency.Account("orlavex")["budget"]![0]!["line"] = $"Fees {name}");
        await bot.Tom.Says($"ask for £4,000 more on the Orlavex fees because {new string('_', 900)} {new string('*', 900)}");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
        var card = await bot.Greta.HearsCard();

        Assert.InRange(card.Card.Json.ToJsonString().Length, 1, 28_000);
        await bot.Greta.Presses(card, "Reject", ("comment", new string('_', 1000)));
        await bot.QuietAsync();
        Assert.All(bot.Tom.Chat.Messages.Where(message => message.HasCard), message => Assert.InRange(message.Card.Json.ToJsonString().Length, 1, 28_000));
        await bot.ReadAllAsync();
    }

    private static async Task AskAsync(BotWorld bot, string amount)
    {
        await bot.Tom.Says($"ask for {amount} more on the Orlavex fees");
        await bot.Tom.Presses(await bot.Tom.HearsCard(), "Send");
    }

    private static async Task<decimal> FeesAsync(BotWorld bot) =>
        (await bot.Services.GetRequiredService<AccountBooks>().ReadAsync(AccountId.Parse("orlavex"), Depth.Core, TestContext.Current.CancellationToken))!.Line("Fees")!.Value.Facts.Approved;
}
