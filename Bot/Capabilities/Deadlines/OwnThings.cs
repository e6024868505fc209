using AccountBot.Language;

namespace AccountBot.Capabilities.Deadlines;

/// <summary>
/// Whether a question is about the speaker's own deadlines. "My deadlines" and "due for me" are; "show me", "can I see" and
/// "deadlines of my accounts" only speak of the speaker.
/// </summary>
internal static class OwnThings
{
    // "my own big deadlines": so far an adjective may keep the noun away.
    private const int Reach = 2;

    public static bool AreMeant(Utterance said) => Enumerable.Range(0, said.Tokens.Count).Any(at => MeansOwn(said, at));

    private static bool MeansOwn(Utterance said, int at) => said.WordAt(at) switch
    {
        "mine" => true,
        "my" => !Enumerable.Range(at + 1, Reach).Any(next => said.WordAt(next) is "account" or "accounts" or "client" or "clients" or "brand" or "brands" or "team" or "teams"),
        "i" or "im" or "ive" => said.WordAt(at - 1) is not ("can" or "could" or "may" or "might"),
        "me" => said.WordAt(at - 1) is "for" or "on" or "to" or "with",
        _ => false,
    };
}
