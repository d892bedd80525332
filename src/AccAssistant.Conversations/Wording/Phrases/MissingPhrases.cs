namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>What a figure lacks, and why it could not be read.</summary>
internal static class MissingPhrases
{
    public static readonly PhraseValue Reason = PhraseValues.Of(
    [
        new(Words.Known("sign-in has ended")), new(Words.Known("no access")), new(Words.Known("not there")),
        new(Words.Known("Autodesk's request limit is reached for another {0} s"), PhraseValues.Count), new(Words.Known("Autodesk's request limit is reached")),
        new(Words.Known("Autodesk did not answer")), new(Words.Known("Autodesk's answer could not be understood")), new(Words.Known("Autodesk refused the request")),
        new(Words.Known("the list changed while it was being read")), new(Words.Known("access was refused midway")), new(Words.Known("reading failed unexpectedly")),
        new(Words.Known("this is a BIM 360 project, and Autodesk offers only its issues")),
    ]);

    /// <summary>Lists that are read beside the records.</summary>
    public static readonly PhraseValue List = PhraseValues.Of(
    [
        new(Words.Known("names of people")), new(Words.Known("names of companies")), new(Words.Known("names of locations")), new(Words.Known("names of root causes")), new(Words.Known("names of issue types")),
        new(Words.Known("names of RFI types")), new(Words.Known("names of submittal types")), new(Words.Known("names of responses")), new(Words.Known("custom attributes")),
        new(Words.Known("Comments")), new(Words.Known("Attachments")), new(Words.Known("review steps")), new(Words.Known("earlier revisions")), new(Words.Known("Files of {0}"), PhraseValues.AsItIs),
    ]);

    private static readonly PhraseValue Had = PhraseValues.Of([new(Words.Known("Attachments")), new(Words.Known("Responses")), new(Words.Known("Comments"))]);

    public static readonly PhraseValue Sentence = PhraseValues.Of(
    [
        new(Words.Known("some {0} may be missing or be there no longer ({1})"), ModulePhrases.Module, Reason),
        new(Words.Known("only {0} of {1} records could be read"), PhraseValues.Count, PhraseValues.Count),
        new(Words.Known("only {0} of {1} {2} could be read ({3})"), PhraseValues.Count, PhraseValues.Count, ModulePhrases.Module, Reason),
        new(Words.Known("{0} are as they were at the time shown; they could not be read again ({1})"), ModulePhrases.Module, Reason),
        new(Words.Known("void {0} could not all be read ({1})"), ModulePhrases.Module, Reason),
        new(Words.Known("{0} could not be read ({1}); records may be missing from this count"), List, Reason),
        new(Words.Known("names of people could not be read ({0}); records of people without a name may be missing from this count"), Reason),
        new(Words.Known("names of companies could not be read ({0}); records of companies without a name may be missing from this count"), Reason),
        new(Words.Known("{0} could not be read ({1})"), List, Reason),
        new(Words.Known("the record could not be read again ({0}); this is what the list held"), Reason),
        new(Words.Known("{0} are known of only {1} of {2} {3} so far; the others are in no count here"), Had, PhraseValues.Count, PhraseValues.Count, ModulePhrases.Module),
        new(Words.Known("people: {0}"), Reason),
        new(Words.Known("comments, responses and review steps of {0} of {1} records are not in the thread yet; they are read bit by bit"), PhraseValues.Count, PhraseValues.Count),
        new(Words.Known("comments, responses and review steps of {0} of {1} records are not in the thread: some could not be read ({2})"), PhraseValues.Count, PhraseValues.Count, Reason),
    ]);
}
