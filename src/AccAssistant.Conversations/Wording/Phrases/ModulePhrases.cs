namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>What the modules and their records are called.</summary>
internal static class ModulePhrases
{
    public static readonly PhraseValue Module = PhraseValues.Of([new(Words.Known("issues")), new(Words.Known("RFIs")), new(Words.Known("submittals"))]);

    public static readonly PhraseValue Singular = PhraseValues.Of([new(Words.Known("issue")), new(Words.Known("RFI")), new(Words.Known("submittal"))]);

    /// <summary>"issues or RFIs", "issues and RFIs".</summary>
    public static readonly PhraseValue Several = PhraseValues.EitherOf(PhraseValues.AllOf(Module));

    /// <summary>"Issues, RFIs and submittals".</summary>
    public static readonly PhraseValue Listed = PhraseValues.FirstOf(PhraseValues.Of([new(Words.Known("{0}, {1} and {2}"), Module, Module, Module)]), Several);

    /// <summary>What is counted.</summary>
    public static readonly PhraseValue Noun = PhraseValues.FirstOf(Module, Singular, PhraseValues.Of([new(Words.Known("Record")), new(Words.Known("Records"))]));
}
