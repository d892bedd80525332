namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>What is said of an opened record: names of facts, and the values that are ours.</summary>
internal static class FactPhrases
{
    private const string Then = ", ";
    private const string Said = ": ";

    /// <summary>"Priya Shah, 2026-11-02": a name may hold the comma too.</summary>
    private static readonly PhraseValue Stamp = (given, words) => PhraseValues.Day(given, words)
        ?? (given.LastIndexOf(Then, StringComparison.Ordinal) is > 0 and var comma && PhraseValues.Day(given[(comma + Then.Length)..], words) is { } day ? given[..comma] + Then + day : given);

    public static readonly PhraseValue Name = PhraseValues.OrAsItIs(PhraseValues.FirstOf(NamePhrases.Known, PhraseValues.Of(
    [
        new(Words.Known("Due ({0})"), NamePhrases.Name),
        new(Words.Known("Comment – {0}"), Stamp), new(Words.Known("Response – {0}"), Stamp), new(Words.Known("Comment")),
        new(Words.Known("Review step {0}"), PhraseValues.Count), new(Words.Known("Review step {0} – {1}"), PhraseValues.Count, Stamp),
        new(Words.Known("Revision {0}"), PhraseValues.Count), new(Words.Known("Response comment of revision {0}"), PhraseValues.Count),
    ])));

    private static readonly PhraseValue Move = PhraseValues.FirstOf(PhraseValues.Day, PhraseValues.Of(
    [
        new(Words.Known("due {0}"), PhraseValues.Day), new(Words.Known("completed {0}"), PhraseValues.Day), new(Words.Known("received {0}"), PhraseValues.Day),
        new(Words.Known("published {0}"), PhraseValues.Day), new(Words.Known("sent back {0}"), PhraseValues.Day),
        new(Words.Known("no response yet")), new(Words.Known("no response")), new(Words.Known("Responded")),
    ]));

    private static readonly PhraseValue Reviewer = PhraseValues.OrAsItIs(PhraseValues.Of(
    [
        new(Words.Known("{0} (optional)"), PhraseValues.OrAsItIs(PhraseValues.Of([new(Words.Known("Nobody"))]))), new(Words.Known("Nobody")),
    ]));

    /// <summary>"in progress, due 2026-11-12", "Priya Shah: Approved as Noted, 2026-11-10".</summary>
    private static readonly PhraseValue Step = (given, words) => given.IndexOf(Said, StringComparison.Ordinal) is > 0 and var colon
        ? words["{0}: {1}", Reviewer(given[..colon], words)!, Moves(given[(colon + Said.Length)..], words)]
        : Moves(given, words);

    private static readonly PhraseValue Course = PhraseValues.Each(Step);

    /// <param name="name">In English. Values under other names are the record's own, and a day is written as the reader writes days.</param>
    public static string Value(string name, string value, Words words) => name switch
    {
        _ when value == "not set" => words["not set"],
        "Created" or "Updated" or "Answered" or "Closed" => Stamp(value, words)!,
        _ when name.StartsWith("Review step ", StringComparison.Ordinal) || name.StartsWith("Revision ", StringComparison.Ordinal) => Course(value, words)!,
        _ => PhraseValues.Day(value, words) ?? value,
    };

    private static string Moves(string given, Words words) => string.Join(Then, given.Split(Then).Select(one => Move(one, words) ?? one));
}
