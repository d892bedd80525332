namespace AccAssistant.Conversations.Checks;

internal enum TokenKind
{
    /// <summary>Letters only.</summary>
    Word,

    /// <summary>Digits, with the separators between them.</summary>
    Number,

    /// <summary>Letters and digits together, such as 214A or r1.</summary>
    Code,

    /// <summary>One character of punctuation.</summary>
    Mark,

    /// <summary>The end of a line.</summary>
    Break,
}
