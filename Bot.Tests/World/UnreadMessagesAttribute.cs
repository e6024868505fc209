using System.Reflection;
using AccountBot.Tests.World;
using Xunit.v3;

[assembly: UnreadMessages]

namespace AccountBot.Tests.World;

/// <summary>
/// A test fails if anybody is left with a message that nobody read: the bot said more than the story tells. The world notes
/// them when it ends; they are judged afterwards, since a test that failed already has something better to say.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UnreadMessagesAttribute : BeforeAfterTestAttribute
{
    public static void Note(IEnumerable<string> unread)
    {
        if (TestContext.Current.Test is { } test)
        {
            TestContext.Current.KeyValueStorage[Key(test.UniqueID)] = string.Join('\n', unread);
        }
    }

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        if (TestContext.Current.KeyValueStorage.TryRemove(Key(test.UniqueID), out var left) && left is string { Length: > 0 } messages
            && TestContext.Current.TestState?.Result == TestResult.Passed)
        {
            Assert.Fail(messages);
        }
    }

    private static string Key(string test) => $"unread messages of {test}";
}
