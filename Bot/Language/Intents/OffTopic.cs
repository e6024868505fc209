using System.Collections.Frozen;

namespace AccountBot.Language.Intents;

/// <summary>
/// Words of life outside of accounts. A question in the form of one about accounts ("is it going to rain tomorrow?", "who won the
/// match?") is not taken for one where they stand.
/// </summary>
internal static class OffTopic
{
    private const double Doubt = 0.35;

    private static readonly FrozenSet<string> Words = (
        "weather rain raining sunny snow forecasted umbrella temperature joke jokes poem poems poetry song songs sing music playlist guitar piano " +
        "football footy rugby cricket tennis olympics wimbledon lottery horoscope bet " +
        "pizza sandwich burger curry pasta sushi kebab hungry recipe cook coffee tea beer wine pub restaurant cafe takeaway " +
        "cat cats dog dogs pet pets puppy kitten hamster horse " +
        "mountain mountains ocean planet planets moon universe capital prime minister queen politics election " +
        "translate essay homework maths sqrt multiplied " +
        "birthday wedding gym yoga jogging haircut dentist netflix celebrity gossip " +
        "wifi password laptop printer vpn reboot toilet toilets kitchen kettle fridge " +
        "bus uber robot human alien ghost pirate").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is left of a score: all of it where nothing off the topic was said.</summary>
    public static double Share(Utterance said) => said.Tokens.Any(token => Words.Contains(token.Word)) ? Doubt : 1;
}
