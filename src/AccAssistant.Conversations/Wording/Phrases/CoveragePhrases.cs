namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>What a figure covers and how it was counted.</summary>
internal static class CoveragePhrases
{
    private static readonly PhraseValue LeftOut = PhraseValues.AllOf(PhraseValues.Of([new(Words.Known("1 draft")), new(Words.Known("{0} drafts"), PhraseValues.Count), new(Words.Known("{0} void"), PhraseValues.Count)]));

    private static readonly PhraseValue Names = PhraseValues.Each(PhraseValues.Of([new(Words.Known("{0} and its people"), PhraseValues.AsItIs)]));

    private static readonly PhraseValue Meant = PhraseValues.FirstOf(PhraseValues.Of([new(Words.Known("{0} and {1} more"), Names, PhraseValues.Count)]), Names);

    private static readonly PhraseValue Fields = PhraseValues.Of(
    [
        new(Words.Known("titles and descriptions")), new(Words.Known("titles, questions and official answers")), new(Words.Known("titles, descriptions and response comments")),
    ]);

    private static readonly PhraseValue Extras = PhraseValues.Of([new(Words.Known("Comments")), new(Words.Known("responses and comments")), new(Words.Known("reviewers' comments"))]);

    private static readonly PhraseValue ZoneReason = PhraseValues.Of([new(Words.Known("the project has none")), new(Words.Known("the project's ({0}) is not known here"), PhraseValues.AsItIs)]);

    public static readonly PhraseValue Sentence = PhraseValues.Of(
    [
        new(Words.Known("overdue = due before {0} and still open"), PhraseValues.Day),
        new(Words.Known("1 open one has no due date")), new(Words.Known("{0} open ones have no due date"), PhraseValues.Count),
        new(Words.Known("1 more is past the submitter's due date but only Required, not open, and not counted")),
        new(Words.Known("{0} more are past the submitter's due date but only Required, not open, and not counted"), PhraseValues.Count),
        new(Words.Known("open = not draft and not closed")),
        new(Words.Known("open = waiting for an answer (open, submitted or sent back)")),
        new(Words.Known("1 more is answered but not closed")), new(Words.Known("{0} more are answered but not closed"), PhraseValues.Count),
        new(Words.Known("open = status Open")),
        new(Words.Known("1 more is Required (open and required = outstanding)")), new(Words.Known("{0} more are Required (open and required = outstanding)"), PhraseValues.Count),
        new(Words.Known("outstanding = status Open or Required")), new(Words.Known("outstanding = open")),
        new(Words.Known("answered = answered and not yet closed")),
        new(Words.Known("left out: {0}"), LeftOut),
        new(Words.Known("1 record has a status counted as neither open nor closed: {0}"), PhraseValues.AsItIs),
        new(Words.Known("{0} records have a status counted as neither open nor closed: {1}"), PhraseValues.Count, PhraseValues.AsItIs),
        new(Words.Known("a submittal's due date is that of its current step: the submitter's while waiting for submission, the manager's while with the manager, the review's while in review")),
        new(Words.Known("none has the {0} \"{1}\""), NamePhrases.Name, PhraseValues.AsItIs),
        new(Words.Known("none = {0} not set; the value \"{1}\" is asked for in quotes"), NamePhrases.Name, PhraseValues.AsItIs),
        new(Words.Known("your company = {0} and its people"), PhraseValues.AsItIs),
        new(Words.Known("\"{0}\" means {1}"), PhraseValues.AsItIs, Meant),
        new(Words.Known("in \"{0}\" means {1}"), PhraseValues.AsItIs, Meant),
        new(Words.Known("{0} \"{1}\" means {2}"), NamePhrases.Name, PhraseValues.AsItIs, Meant),
        new(Words.Known("{0} includes the {1} places inside it"), PhraseValues.AsItIs, PhraseValues.Count),
        new(Words.Known("looked in {0} of all {1}, and in {2} of {3} of {4}"), Fields, ModulePhrases.Module, Extras, PhraseValues.Count, PhraseValues.Count),
        new(Words.Known("1 is in several groups, counted once in the total and once in each group")),
        new(Words.Known("{0} are in several groups, counted once in the total and once in each group"), PhraseValues.Count),
        new(Words.Known("answering company = the company of whoever answered")),
        new(Words.Known("level = the first two steps of a location, such as building and floor")),
        new(Words.Known("weeks run Monday to Sunday")),
        new(Words.Known("age = calendar days from created to {0}, or to when it was answered or closed"), PhraseValues.Day),
        new(Words.Known("days open = calendar days from created to {0}, or to when it was answered or closed"), PhraseValues.Day),
        new(Words.Known("days late = calendar days from the due date to {0}, of overdue records only"), PhraseValues.Day),
        new(Words.Known("response time = calendar days from created to answered, of answered records only")),
        new(Words.Known("approve by = required on job − lead time")), new(Words.Known("must submit by = approve by − {0} days of review"), PhraseValues.Count),
        new(Words.Known("act by = must submit by, or approve by once it is under review")), new(Words.Known("float = days left until then")),
        new(Words.Known("days judged in your browser's time zone {0}, {1}"), PhraseValues.AsItIs, ZoneReason), new(Words.Known("days judged in UTC, {0}"), ZoneReason),
        new(Words.Known("files of 1 record")), new(Words.Known("files of {0} records"), PhraseValues.Count),
        new(Words.Known("open and overdue = records a person holds in person, not through a company or a role")),
    ]);
}
