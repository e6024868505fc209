namespace AccountBot.Tests.World;

public sealed class ZZ
{
    [Fact]
    public async Task Story()
    {
        var o = TestContext.Current.TestOutputHelper!;
        await using var bot = await BotWorld.StartAsync();
        await bot.Tom.Says("ask for £4,000 more on Orlavex for the congress stand");
        var confirm = await bot.Tom.HearsCard();
        o.WriteLine("CONFIRM: " + confirm.Text + "\n" + confirm.Card.Shown + "\n[" + string.Join("|", confirm.Card.ButtonTitles) + "]" + string.Join("|", confirm.Card.Inputs.Select(i => i.Id + "=" + i.Value)));
        var sent = await bot.Tom.Presses("Send");
        o.WriteLine("SENT: " + sent.Status + sent.Type + "\n" + sent.Text);
        await bot.QuietAsync();
        Dump(bot, o);
        var r = await bot.Greta.Presses("Reject");
        o.WriteLine("REJECT w/o reason: " + r.Text);
        await bot.Greta.Submits("Approve");
        await bot.QuietAsync();
        Dump(bot, o);
        var c = await bot.Omar.Presses("Approve");
        o.WriteLine("APPROVED: " + c.Text + " [" + string.Join("|", c.Card.ButtonTitles));
        await bot.QuietAsync();
        Dump(bot, o);
        Assert.Fail("x");
    }

    private static void Dump(BotWorld bot, ITestOutputHelper o)
    {
        o.WriteLine("------");
        foreach (var p in new[] { bot.Tom, bot.Greta, bot.Omar, bot.Helen })
        {
            foreach (var m in p.Chat.Messages)
            {
                o.WriteLine($"{p.Name} {m.Id} u{m.Updates} {(m.IsRead ? "read" : "UNREAD")}: {m.Text} {(m.HasCard ? "[" + string.Join("|", m.Card.ButtonTitles) + "]" : "")}");
            }
        }
    }
}
