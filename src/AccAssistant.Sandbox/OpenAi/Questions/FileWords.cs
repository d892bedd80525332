using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Questions for the files of records, not for records that have some.</summary>
internal static partial class FileWords
{
    public static bool Read(Scan scan) => scan.Take(FilesOf()) | scan.Take(Attached());

    [GeneratedRegex(@"(?<!\b(?:with|without|having|have|has|no|an|any|some) )\b(?:files?|attachments?|photos?|pictures?|documents?)\b(?: (?:are|is|were|was))?(?: there)?(?: attached)? (?:to|of|on|for|from)\b|\b(?:dateien|anhange) (?:(?:hangen|gibt es) )?(?:an|zu|von|bei)\b|\bdateien (?:hat|haben)\b|\b(?:archivos|adjuntos)(?: adjuntos)? (?:tienen?|(?:hay )?(?:en|del?|al?))\b|\b(?:fichiers|pieces jointes)(?: sont)?(?: joint[es]*)? (?:a|de|du|des|aux?)\b")]
    private static partial Regex FilesOf();

    [GeneratedRegex(@"\b(?:is|are) (?:there )?attached to\b")]
    private static partial Regex Attached();
}
