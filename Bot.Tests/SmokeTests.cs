using System.Text.Json;
using AccountBot.Channel;

namespace AccountBot.Tests;

public class SmokeTests
{
    [Fact]
    public void One()
    {
        var a = JsonSerializer.Deserialize("""{"type":"message","id":"123","channelId":"msteams","serviceUrl":"http://localhost:3978/local/connector/","from":{"id":"29:local-1","name":"Tom","aadObjectId":"1"},"recipient":{"id":"28:local-bot"},"conversation":{"id":"a:local-1","conversationType":"personal"},"text":"2"}"""u8, ActivityJson.Default.Activity);
        Assert.Equal("a:local-1", a!.Conversation!.Id);
    }
}
