using System.Text.Json.Nodes;
using AccountBot.Tests.World;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using static AccountBot.Tests.LocalChat.LocalChatHost;
using static Microsoft.Playwright.Assertions;

namespace AccountBot.Tests.LocalChat;

public sealed class ChattingTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_person_is_found_by_a_part_of_the_name_without_its_accents_and_chosen_by_keyboard_alone()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host);

        await page.Browser.GetByTestId("add-person").FocusAsync();
        await page.Browser.Keyboard.PressAsync("Enter");
        await page.Browser.Keyboard.TypeAsync("dvorak");
        await page.Browser.Keyboard.PressAsync("Enter");

        await Expect(page.Composer(Pavel)).ToBeFocusedAsync();
        await Expect(page.Column(Nora)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_typed_goes_to_the_bot_as_Teams_would_send_it()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host);
        await page.AddAsync(Nora);

        await page.SaysAsync(Nora, "What is due?");

        await Expect(page.Messages(Nora, "me").Locator(".text")).ToHaveTextAsync("What is due?");
        await Expect(page.Composer(Nora)).ToHaveValueAsync("");
        var sent = await host.Bot.HearsAsync("message");
        Assert.Equal("What is due?", (string?)sent["text"]);
        Assert.Equal("msteams", (string?)sent["channelId"]);
        Assert.Equal(host.Address + "local/connector/", (string?)sent["serviceUrl"]);
        Assert.Equal("29:local-" + Nora.Id, (string?)sent["from"]!["id"]);
        Assert.Equal(Nora.Id, (string?)sent["from"]!["aadObjectId"]);
        Assert.Equal("a:local-" + Nora.Id, (string?)sent["conversation"]!["id"]);
        Assert.Equal("personal", (string?)sent["conversation"]!["conversationType"]);
        Assert.Equal((string?)sent["conversation"]!["tenantId"], (string?)sent["channelData"]!["tenant"]!["id"]);
        Assert.Equal((string?)(await host.TranscriptAsync(Nora))[^1]!["id"], (string?)sent["id"]);
    }

    [Fact]
    public async Task What_the_bot_sends_to_somebody_else_stands_in_their_column_at_once()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host);
        await page.AddAsync(Nora);
        await page.AddAsync(Pavel);
        host.Bot.Answer = async activity =>
        {
            if ((string?)activity["type"] == "installationUpdate")
            {
                return Results.Ok();
            }

            await host.TellAsync(Pavel, SampleCards.Message(SampleCards.Decision, "Nora Ødegård asks for £900 more on Print"));
            return Results.Ok();
        };

        await page.SaysAsync(Nora, "£900 more on print please");

        await Expect(page.Messages(Pavel, "bot").GetByRole(AriaRole.Button, new() { Name = "Approve" })).ToBeVisibleAsync();
        await Expect(page.Messages(Nora, "bot")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Markdown_is_rendered_and_plain_text_and_markup_are_shown_as_they_are()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host);
        await page.AddAsync(Nora);

        await host.TellAsync(Nora, new { type = "message", text = "It is **late** <img src=x onerror=alert(1)> [here](javascript:alert(1))" });
        await host.TellAsync(Nora, new { type = "message", text = "It is **late**", textFormat = "plain" });

        await Expect(page.Messages(Nora, "bot").Nth(0).Locator("strong")).ToHaveTextAsync("late");
        await Expect(page.Messages(Nora, "bot").Nth(0)).ToContainTextAsync("<img src=x onerror=alert(1)>");
        await Expect(page.Column(Nora).Locator(".text img, .text a")).ToHaveCountAsync(0);
        await Expect(page.Messages(Nora, "bot").Nth(1)).ToContainTextAsync("It is **late**");
    }

    [Fact]
    public async Task A_message_that_the_bot_did_not_take_says_so_after_a_reload_too_and_goes_again_under_the_same_id()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host);
        await page.AddAsync(Nora);
        host.Bot.Answer = _ => Task.FromResult(Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        await page.SaysAsync(Nora, "Anybody there?");
        await Expect(page.Messages(Nora, "me")).ToContainTextAsync("Not delivered");
        var first = (string?)(await host.Bot.HearsAsync("message"))["id"];

        await page.Browser.ReloadAsync();
        host.Bot.Answer = _ => Task.FromResult(Results.Ok());
        await page.Messages(Nora, "me").GetByText("Try again").ClickAsync();

        await Expect(page.Messages(Nora, "me")).Not.ToContainTextAsync("Not delivered");
        Assert.Equal(first, (string?)(await host.Bot.HearsAsync("message"))["id"]);
    }

    [Fact]
    public async Task Nothing_typed_is_lost_when_the_program_is_gone_and_a_reload_keeps_it()
    {
        await using var host = await StartAsync();
        await using var page = await LocalChatPage.OpenAsync(browser, host);
        await page.AddAsync(Nora);
        await page.Composer(Nora).FillAsync("half a thought");

        await page.Browser.ReloadAsync();
        await Expect(page.Composer(Nora)).ToHaveValueAsync("half a thought");
        await host.StopAsync();
        await page.Composer(Nora).PressAsync("Enter");

        await Expect(page.Column(Nora).GetByRole(AriaRole.Alert)).ToContainTextAsync("cannot be reached");
        await Expect(page.Composer(Nora)).ToHaveValueAsync("half a thought");
        await Expect(page.Browser.GetByText("Reconnecting…")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_chat_begins_as_an_installation_does()
    {
        await using var host = await StartAsync();
        host.Bot.Answer = async activity =>
        {
            await host.TellAsync(Nora, new JsonObject { ["type"] = "message", ["text"] = $"Welcome: {activity["type"]} {activity["action"]}" });
            return Results.Ok();
        };
        await using var page = await LocalChatPage.OpenAsync(browser, host);

        await page.AddAsync(Nora);

        await Expect(page.Messages(Nora, "bot")).ToContainTextAsync("Welcome: installationUpdate add");
        await Expect(page.Column(Nora).GetByText("What can you do?")).ToBeVisibleAsync();
    }
}
