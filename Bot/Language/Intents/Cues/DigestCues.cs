using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>What is to be known, and how somebody wants to hear of it.</summary>
internal static class DigestCues
{
    public static readonly Cue[] Rows =
    [
        new(Digest, 0.9, "digest|digests"),
        new(Digest, 0.9, "= what|whats is? in? my digest"),

        new(Preferences, 0.98, "! mute|unmute|snooze|silence"),
        new(Preferences, 0.97, "only urgent|important"),
        new(Preferences, 0.97, "quiet hours"),
        new(Preferences, 0.97, "! be|stay|keep quiet from|between|after|until|till"),
        new(Preferences, 0.97, "my|a|the digest at|to|time|earlier|later"),
        new(Preferences, 0.97, "digest is|comes|come at"),
        new(Preferences, 0.97, "my notification|digest|reminder? notifications|settings|preferences"),
        new(Preferences, 0.95, "my notifications|preferences|settings"),
        new(Preferences, 0.95, "what|whats have|is|did i? muted|mute"),
        new(Preferences, 0.95, "! tell me everything again"),
        new(Preferences, -0.9, "how do|can"),
    ];
}
