namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>What may stand in a place of a phrase, in the reader's language; null for what may not, and then it is another phrase.</summary>
internal delegate string? PhraseValue(string given, Words words);
