using System.Globalization;

namespace AccAssistant.Conversations.Wording;

/// <summary>What an English text of the interface is in a language; null where that is not known. Places for values, "{0}", stay.</summary>
public delegate string? Translation(string english, CultureInfo language);
