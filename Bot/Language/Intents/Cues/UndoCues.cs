using static AccountBot.Language.Intent;

namespace AccountBot.Language.Intents.Cues;

/// <summary>Taking back what was just done.</summary>
internal static class UndoCues
{
    public static readonly Cue[] Rows =
    [
        new(Undo, 0.97, "undo|unto|revert"),
        new(Undo, 0.9, "take|took that|it|this back"),
        new(Undo, 0.9, "reverse that|it|this|what"),
        new(Undo, 0.85, "put it|that back as it was"),
    ];
}
