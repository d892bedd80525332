using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>What a record has or lacks: attachments, comments, a response.</summary>
internal static partial class PartWords
{
    public static Filters Read(Scan scan, Filters filters)
    {
        while (scan.TakeFirst(Part()) is { } part)
            filters = part.Groups["side"].Value is "ohne" or "sin" or "sans" or "without" or "no" or "missing" or "lacking" or "have no" or "has no"
                ? filters with { Without = Both(filters.Without, Name(part)) }
                : filters with { Has = Both(filters.Has, Name(part)) };
        return filters;
    }

    private static string Both(string? already, string name) => already is null ? name : $"{already}, {name}";

    private static string Name(Match part) => part.Groups["part"].Value switch
    {
        var word when word.StartsWith("comment", StringComparison.Ordinal) || word.StartsWith("komment", StringComparison.Ordinal) || word.StartsWith("coment", StringComparison.Ordinal) => "comment",
        var word when word.EndsWith("location", StringComparison.Ordinal) => "location",
        var word when word.Contains("response", StringComparison.Ordinal) || word.Contains("answer", StringComparison.Ordinal) || word.StartsWith("antwort", StringComparison.Ordinal) || word.StartsWith("respuesta", StringComparison.Ordinal) || word.StartsWith("reponse", StringComparison.Ordinal) => "response",
        _ => "attachment",
    };

    [GeneratedRegex(@"\b(?<side>with|without|have no|has no|no|having|have|has|missing|lacking)(?: an?| any| the| some)? (?<part>attachments?|attached files?|files?|photos?|pictures?|comments?|(?:official )?responses?(?! times?)|(?:official )?answers?|location)\b|\b(?<side>mit|ohne|con|sin|avec|sans)(?: eine[nrm]?| una?| une)? (?<part>anhang(?:e|en)?|antwort(?:en)?|kommentare?n?|adjuntos?|respuestas?|comentarios?|pieces? jointes?|reponses?|commentaires?)\b")]
    private static partial Regex Part();
}
