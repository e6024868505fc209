using System.Text.Json.Serialization;

namespace AccountBot.LocalChat;

/// <summary>What an open page is told at once; <see cref="Name"/> is the event's name on the wire.</summary>
internal abstract record LocalEvent([property: JsonIgnore] string Name)
{
    /// <summary>The first of every stream. Another run than before means that the transcripts have begun anew.</summary>
    internal sealed record Hello(long Run) : LocalEvent("hello");

    internal sealed record Changed(string Person, TranscriptMessage Message) : LocalEvent("message");

    internal sealed record Removed(string Person, string Id) : LocalEvent("removed");

    internal sealed record Typing(string Person) : LocalEvent("typing");
}
