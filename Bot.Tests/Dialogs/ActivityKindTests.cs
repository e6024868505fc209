using System.Text.Json;
using AccountBot.Channel;
using AccountBot.Dialogs;

namespace AccountBot.Tests.Dialogs;

public sealed class ActivityKindTests
{
    [Theory]
    [InlineData("""{"type":"message"}""", "Turn")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""", "Turn")]
    [InlineData("""{"type":"invoke","name":"task/fetch"}""", "UnknownInvoke")]
    [InlineData("""{"type":"invoke"}""", "UnknownInvoke")]
    [InlineData("""{"type":"messageUpdate","id":"1","channelData":{"eventType":"editMessage"}}""", "Edit")]
    [InlineData("""{"type":"messageUpdate","id":"1","channelData":{"eventType":"undeleteMessage"}}""", "Nothing")]
    [InlineData("""{"type":"messageDelete","id":"1","channelData":{"eventType":"softDeleteMessage"}}""", "Nothing")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""", "Nothing")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "Installed")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""", "Present")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "Removed")]
    [InlineData("""{"type":"installationUpdate","action":"remove-upgrade"}""", "Removed")]
    [InlineData("""{"type":"installationUpdate","action":"later"}""", "Nothing")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"28:b"},"membersAdded":[{"id":"28:b"},{"id":"29:u"}]}""", "Present")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"28:b"},"membersRemoved":[{"id":"28:B"}]}""", "Removed")]
    [InlineData("""{"type":"conversationUpdate","recipient":{"id":"28:b"},"membersRemoved":[{"id":"29:u"}]}""", "Nothing")]
    [InlineData("""{"type":"conversationUpdate","channelData":{"eventType":"teamRenamed"}}""", "Nothing")]
    [InlineData("""{"type":"somethingNew"}""", "Nothing")]
    public void Each_activity_is_something_to_the_bot(string activity, string kind) =>
        Assert.Equal(kind, ActivityKinds.Of(JsonSerializer.Deserialize(activity, ActivityJson.Default.Activity)!).ToString());
}
