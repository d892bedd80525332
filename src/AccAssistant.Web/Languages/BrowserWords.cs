using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.Json;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Languages;

/// <summary>The texts the browser's own code says, for a page in another language than English.</summary>
public sealed class BrowserWords(ResourceManager texts)
{
    /// <summary>JSON, safe within a page: each text by its English. Null where the page is in English.</summary>
    public string? For(Words words)
    {
        if (words.Language == Words.English.Language)
            return null;
        var english = texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
        return JsonSerializer.Serialize(english.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Order(StringComparer.Ordinal).ToDictionary(text => text, text => words[text]));
    }
}
