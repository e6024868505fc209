using System.Text.Json.Nodes;
using AccountBot.Tests.World;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using static AccountBot.Tests.LocalChat.LocalChatHost;
using static Microsoft.Playwright.Assertions;

namespace AccountBot.Tests.LocalChat;

public sealed class CardTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_button_sends_an_invoke_with_its_inputs_and_the_answer_takes_the_cards_place()
    {
        await using var host = await StartAsync();
        await using var page = await WithDecisionAsync(host);
        host.Bot.Answer = _ => Task.FromResult(Answer("application/vnd.microsoft.card.adaptive", SampleCards.Settled.DeepClone()));
        await Field(page).FillAsync("fine by me");

        await Button(page, "Approve").ClickAsync();

        await Expect(page.Column(Pavel)).ToContainTextAsync("Approved by Pavel Dvořák");
        await Expect(Button(page, "Approve")).ToHaveCountAsync(0);
        var invoke = await host.Bot.HearsAsync("invoke");
        Assert.Equal("adaptiveCard/action", (string?)invoke["name"]);
        Assert.Equal("manual", (string?)invoke["value"]!["trigger"]);
        Assert.Equal("approve", (string?)invoke["value"]!["action"]!["verb"]);
        Assert.Equal("R-7", (string?)invoke["value"]!["action"]!["data"]!["request"]);
        Assert.Equal("fine by me", (string?)invoke["value"]!["action"]!["data"]!["comment"]);
        Assert.Equal((string?)(await host.TranscriptAsync(Pavel))[^1]!["id"], (string?)invoke["replyToId"]);
    }

    [Fact]
    public async Task A_chart_is_told_part_by_part()
    {
        await using var host = await StartAsync();
        await using var page = await WithDecisionAsync(host);

        await Expect(page.Column(Pavel).Locator(".chart")).ToContainTextAsync("Now, Used");
        await Expect(page.Column(Pavel).Locator(".chart")).ToContainTextAsync("2,400");
    }

    [Fact]
    public async Task A_message_for_an_answer_is_told_and_the_card_stays_as_it_was_filled_in()
    {
        await using var host = await StartAsync();
        await using var page = await WithDecisionAsync(host);
        host.Bot.Answer = _ => Task.FromResult(Answer("application/vnd.microsoft.activity.message", "Please say why"));
        await Field(page).FillAsync("because");

        await Button(page, "Reject").ClickAsync();

        await Expect(page.Column(Pavel).Locator(".notices")).ToContainTextAsync("Please say why");
        await Expect(Field(page)).ToHaveValueAsync("because");
    }

    [Fact]
    public async Task A_failure_is_told_civilly_and_the_button_works_again()
    {
        await using var host = await StartAsync();
        await using var page = await WithDecisionAsync(host);
        host.Bot.Answer = _ => Task.FromResult(Results.StatusCode(StatusCodes.Status500InternalServerError));
        await Button(page, "Approve").ClickAsync();
        await Expect(page.Column(Pavel).GetByRole(AriaRole.Alert)).ToContainTextAsync("please try again");

        host.Bot.Answer = _ => Task.FromResult(Answer("application/vnd.microsoft.card.adaptive", SampleCards.Settled.DeepClone()));
        await Button(page, "Approve").ClickAsync();

        await Expect(page.Column(Pavel)).ToContainTextAsync("Approved by Pavel Dvořák");
        await Expect(page.Column(Pavel).GetByRole(AriaRole.Alert)).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Updates_change_the_card_in_place_under_the_hands_of_somebody_who_is_typing_into_it()
    {
        await using var host = await StartAsync();
        await using var page = await WithDecisionAsync(host);
        var id = (string?)(await host.TranscriptAsync(Pavel))[^1]!["id"];
        await Field(page).FillAsync("half a");

        foreach (var title in new[] { "£1,000 more on Print", "£1,100 more on Print" })
        {
            var changed = SampleCards.Decision.DeepClone().AsObject();
            changed["body"]![0]!["text"] = title;
            using var put = await host.PutAsync($"{ChatOf(Pavel)}/{id}", SampleCards.Message(changed, title));
            await Expect(page.Column(Pavel)).ToContainTextAsync(title);
        }

        await page.Browser.Keyboard.TypeAsync(" reason");
        await Expect(Field(page)).ToHaveValueAsync("half a reason");
        await Expect(page.Messages(Pavel, "bot")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_submit_is_a_message_with_a_value_and_no_text()
    {
        await using var host = await StartAsync();
        await using var page = await WithDecisionAsync(host);

        await Button(page, "Remind me").ClickAsync();

        var message = await host.Bot.HearsAsync("message");
        Assert.Null(message["text"]);
        Assert.Equal("remind", (string?)message["value"]!["verb"]);
        Assert.Equal((string?)(await host.TranscriptAsync(Pavel))[^1]!["id"], (string?)message["replyToId"]);
    }

    [Fact]
    public async Task A_card_refreshes_when_asked_to()
    {
        await using var host = await StartAsync();
        await using var page = await WithDecisionAsync(host);
        host.Bot.Answer = _ => Task.FromResult(Answer("application/vnd.microsoft.card.adaptive", SampleCards.Settled.DeepClone()));

        await page.Column(Pavel).GetByRole(AriaRole.Button, new() { Name = "Refresh this card" }).ClickAsync();

        await Expect(page.Column(Pavel)).ToContainTextAsync("Approved by Pavel Dvořák");
        Assert.Equal("look", (string?)(await host.Bot.HearsAsync("invoke"))["value"]!["action"]!["verb"]);
    }

    [Fact]
    public async Task The_people_picker_offers_the_agencys_people()
    {
        await using var host = await StartAsync();
        await using var page = await WithDecisionAsync(host);

        await page.Column(Pavel).GetByRole(AriaRole.Combobox, new() { Name = "Pass on to" }).FillAsync($"{Nora.Name}, {Nora.Title}");
        await Button(page, "Remind me").ClickAsync();

        Assert.Equal(Nora.Id, (string?)(await host.Bot.HearsAsync("message"))["value"]!["to"]);
    }

    private async Task<LocalChatPage> WithDecisionAsync(LocalChatHost host)
    {
        var page = await LocalChatPage.OpenAsync(browser, host);
        await page.AddAsync(Pavel);
        await host.TellAsync(Pavel, SampleCards.Message(SampleCards.Decision, "Nora Ødegård asks for £900 more on Print"));
        await Expect(Button(page, "Approve")).ToBeVisibleAsync();
        return page;
    }

    private static ILocator Button(LocalChatPage page, string title) =>
        page.Column(Pavel).Locator(".card").GetByRole(AriaRole.Button, new() { Name = title });

    private static ILocator Field(LocalChatPage page) => page.Column(Pavel).GetByLabel("Reason or changes wanted");

    private static IResult Answer(string type, JsonNode value) => Results.Json(new JsonObject { ["statusCode"] = 200, ["type"] = type, ["value"] = value });
}
