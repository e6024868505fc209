namespace AccountBot.Language.Intents;

/// <summary>What makes a clause a question, a polite request or a prohibition.</summary>
internal static class MoodCues
{
    /// <summary>Told not to. Looked at first: "don't move it, will you?" forbids.</summary>
    public static readonly Pattern[] Forbidding = All(
        "dont|never|wont @move|approve|reject|send|increase|raise|cut|reduce|withdraw|ask|request|need|want",
        "do|should|must|will|would|can|could|lets|please|am|im not @move|@moving|approve|reject|increase|raise|cut|reduce|withdraw|ask|request|need|want|going",
        "^ not @moving|move|moving",
        "cannot|shouldnt|mustnt|neednt @move|approve|increase|raise|cut|reduce",
        "no need|reason to @move|ask|increase|cut|request|approve",
        "dont|not want|wish|think|need _? to? @move|increase|cut|reduce|approve",
        "stop|quit|avoid @moving",
        "without @moving|increasing|cutting",
        "instead of @moving|increasing|cutting",
        "rather not @move|approve");

    /// <summary>Commands that only look like questions.</summary>
    public static readonly Pattern[] Minding = All(
        "^ would|do you mind",
        "^ were going|gonna|looking|short|hoping|after|asking", // "we're" in a hurry
        "^ if possible|poss|you|ok|thats|its|so",
        "^ any chance you|we|i .. #money", "^ any chance you|we|i .. #when",
        "client|they|he|she has|have? asked|wants|requested|asking us? to|that|if|we");

    /// <summary>What hangs on a condition is not asked for yet.</summary>
    public static readonly Pattern[] Supposing = All("^ if|unless|once|assuming|provided|supposing|suppose");

    /// <summary>Asks, also under a request's clothes ("can you tell me whether…").</summary>
    public static readonly Pattern[] Asking = All(
        "^ @question",
        "know|wonder|wondering|check|checking|confirm|tell|sure|idea|remember|see|ask|asking|curious|clear me|us? if|whether|when|why|who|what|how|where",
        "whether",
        "if we|i|you|they can|could|may|should",
        "^ am i",
        "^ can|could|would|will|may|might the|my|our|this|that|it|there|they|he|she|anyone|anybody|somebody|someone",
        "^ can|could|may|might i|we still|ever|even",
        "^ what|how about|come|many|much|far|long",
        "^ any|is news|update|word|idea",
        "possible|ok|okay|fine|allowed|alright|permitted|feasible to|if|for",
        "^ wondering|curious");

    /// <summary>Tells what has been done; nothing is to be done for it.</summary>
    public static readonly Pattern[] Reporting = All(
        "^ i|we|they|he|she|you|client|ive|weve already|just|never|only|also|have|had? asked|requested|@moved|increased|raised",
        "^ i|we|they|he|she|you|client|ive|weve already|just|never|only|also|have|had? spent|got|approved|withdrew|withdrawn",
        "^ the|our client|team already|just|has? asked|@moved|increased|cut|approved",
        "^ i|we|ive|weve|he|she|they told|promised|said|agreed|warned|emailed _",
        "^ i|we|ive|weve|he|she|they have|had|also|just? told|promised|said|agreed _",
        "^ remind me|us",
        "^ tell|told|let|remind _ know? .. i|we|that");

    /// <summary>A request in the form of a question: its mark does not make it one.</summary>
    public static readonly Pattern[] Requesting = All(
        "^ can|could|would|will you",
        "^ can|could|may|might i|we please? get|have|ask|request|take|use|add|borrow",
        "^ can|could|may|might i|we .. #when",
        "please");

    /// <summary>A verb in command after a question's comma starts afresh ("is it late, push it to Friday").</summary>
    public static readonly Pattern[] Commands = All("! @move|ask|request|increase|raise|cut|reduce|withdraw|approve|reject");

    private static Pattern[] All(params string[] patterns) => patterns.Select(Pattern.Parse).ToArray();
}
