using System.Globalization;
using AccountBot.Cards;
using AccountBot.Language;

namespace AccountBot.Dialogs.Questions;

/// <summary>Long answers come in pages, so that a card stays far below the 28 KB that a client takes.</summary>
/// <param name="From">The first item shown.</param>
/// <param name="Total">How many there are.</param>
internal sealed record Paging(int From, int Total)
{
    public const string QuestionField = "question";
    public const string FromField = "from";

    /// <summary>Items on a page: with titles at their longest about half of what a card may weigh.</summary>
    public const int Size = 12;

    // The question travels in the button; a longer one is asked again in fewer words.
    private const int LongestQuestion = 500;

    /// <summary>What follows this page.</summary>
    public int Left => Math.Max(0, Total - From - Size);

    public static string VerbOf(string capability) => $"{capability}.more";

    /// <summary>A page of what is there; a start beyond the end is the first page.</summary>
    public static (IReadOnlyList<T> Page, Paging Paging) Cut<T>(IReadOnlyList<T> items, int from)
    {
        var start = from < items.Count ? from : 0;
        return ([.. items.Skip(start).Take(Size)], new Paging(start, items.Count));
    }

    /// <summary>The buttons under a page: one that shows the next, where there is one.</summary>
    public IReadOnlyList<ActionExecute> Buttons(string capability, Utterance said) => Left == 0 || said.Text.Length > LongestQuestion
        ? []
        : [new ActionExecute("Show more", VerbOf(capability), new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [QuestionField] = said.Text,
                [FromField] = (From + Size).ToString(CultureInfo.InvariantCulture),
            })];

    /// <summary>What else there is, in words; empty where all is shown.</summary>
    public string Rest => Left == 0 ? "" : $"{Left} more after these. Press Show more, or ask about one account.";

    /// <summary>Which of them these are; empty where all are shown.</summary>
    public string Position => Total <= Size ? "" : $", {From + 1} to {Math.Min(From + Size, Total)} of {Total}";
}
