using System.Text.RegularExpressions;

namespace AccountBot.Channel;

/// <summary>Takes the bot's own mention out of what somebody typed. By id, never by name: two members can bear one name.</summary>
internal static partial class Mentions
{
    public static string Strip(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type == "mention" && entity.Text is { Length: > 0 } mention && NamesTheBot(entity, activity))
            {
                text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        return Blanks().Replace(text, " ").Trim();
    }

    private static bool NamesTheBot(Entity entity, Activity activity) =>
        entity.Mentioned?.Id is { Length: > 0 } id && id.Equals(activity.Recipient?.Id, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[\p{Zs}\t]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
