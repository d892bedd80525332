using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.Plugins;

/// <summary>
/// Tells record text that speaks to a language model from text about a building. It is no defence, only a warning: what is
/// missed is fenced all the same, so the patterns ask for the whole phrase and leave "Ignore dimension on A-301" alone.
/// </summary>
internal static partial class InstructionText
{
    /// <summary>Of longer texts the model is shown less than this.</summary>
    private const int Length = 2000;

    /// <summary>Dates, names and figures are left out at once.</summary>
    private const int Shortest = 10;

    public static bool ReadsLikeOne(string? text)
    {
        if (text is not { Length: >= Shortest })
        {
            return false;
        }

        var seen = Seen(text.Length <= Length ? text : text[..Length]);
        return Machine().IsMatch(seen) || English().IsMatch(seen) || German().IsMatch(seen) || Spanish().IsMatch(seen) || French().IsMatch(seen);
    }

    /// <summary>Without what no eye can see: put between letters, it would hide a word from the patterns and not from a model.</summary>
    private static string Seen(string text) => text.EnumerateRunes().Any(IsUnseen) ? string.Concat(text.EnumerateRunes().Where(rune => !IsUnseen(rune))) : text;

    private static bool IsUnseen(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    /// <summary>Chat markup, fences, roles, calls and results of tools, images and links that carry data away.</summary>
    [GeneratedRegex(
        """
          </?data\b | <\|[a-z_]{2,20}\|> | \[/?INST\] | <</?SYS>> | </?(?:system|assistant|tool_call|function_call|tool_result)>
        | "role"\s*:\s*"(?:system|assistant|tool)" | "(?:tool_calls|function_call|arguments)"\s*:\s*["{\[]
        | \[table\s+r\d{1,4}\] | \br\d{1,3}\s*[|¦].{0,80}[|¦]\s*\d+\s+of\s+\d+ | \bERROR\[\w{2,20}\]:
        | \b(?:module|status|group|sort|top)\s*:\s*[\w ]{1,30};\s*(?:module|status|group|sort|top)\s*:
        | \b(?:rfis|issues|submittals)-(?:query|get)\b | \bproject-(?:find|overview|people|files)\b
        | !\[[^\]]{0,200}\]\(\s*https?: | \]\(\s*(?:javascript|data|vbscript): | \]\(\s*https?://[^)\s]{1,200}\?[^)\s]{0,200}=
        | \b(?:chatgpt|language\s+model|ai\s+(?:assistant|model)|jailbreak|prompt\s+injection|system\s+prompt)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Machine();

    [GeneratedRegex(
        """
          \b(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,30}\b(?:previous|prior|above|earlier|preceding|your|system)\b[^.!?]{0,20}\b(?:instructions?|prompts?|rules|guidelines)\b
        | \bsystem\s*:[^.]{0,40}(?:\b(?:administrator|admin|developer|debug)\s+mode\b|\byou\s+(?:are|must|will)\b|\bignore\b|\bnew\s+instructions?\b)
        | \bassistant\s*:[^.]{0,80}\b(?:the\s+user|you|repeat|reply|respond|ignore|answer|tell|say)\b
        | \byou\s+are\s+now\s+(?:an?|in|the|acting|free|unrestricted)\b | \bfrom\s+now\s+on,?\s+you\b
        | \b(?:act\s+as|pretend\s+to\s+be)\s+(?:an?\s+|the\s+)?(?:ai|admin|administrator|assistant|developer|system)\b
        | \btell\s+the\s+(?:user|reader|human)\b | \bthe\s+user\s+has\s+already\s+been\s+told\b
        | \b(?:do\s+not|don['’]t|never)\s+(?:tell|show|mention|reveal)\b[^.!?]{0,40}\bthe\s+(?:user|reader|human)\b
        | \b(?:reveal|print|output|repeat|show)\s+(?:me\s+)?your\s+(?:system\s+)?(?:prompt|instructions)\b
        | \b(?:answer|reply|respond|say)\s+that\s+(?:no|all|every|there\s+(?:are|is)\s+no)\s+(?:rfis?|issues?|submittals?|records?)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex English();

    [GeneratedRegex(
        """
          \b(?:ignorier\w{0,4}|vergiss|vergessen\s+sie|missachte\w{0,2})\b[^.!?]{0,30}\b(?:bisherig|vorherig|vorig|obig|vorangegangen|früher|dein)\w{0,3}\b[^.!?]{0,20}\b(?:anweisung|instruktion|regel|prompt)\w{0,3}\b
        | \b(?:bisherig|vorherig|vorig|obig|vorangegangen)\w{0,3}\s+(?:anweisung|instruktion|regel|prompt)\w{0,3}\b[^.!?]{0,20}\b(?:ignorier|vergess|missacht)\w{0,4}\b
        | \bdu\s+bist\s+(?:jetzt|nun|ab\s+jetzt|ab\s+sofort)\b | \bsag(?:e|en\s+sie)?\s+dem\s+(?:benutzer|nutzer|anwender|leser)\b
        | \bantworte\s+(?:nur|immer|stattdessen)\b | \b(?:sprachmodell|ki-assistent)\w{0,3}\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex German();

    [GeneratedRegex(
        """
          \b(?:ignor[ae]\w{0,2}|olvid[ae]\w{0,2}|omit[ae]\w{0,2}|caso\s+omiso)\b[^.!?]{0,30}\b(?:instrucciones|órdenes|reglas)\s+(?:anteriores|previas|del\s+sistema)\b
        | \b(?:ahora\s+eres|desde\s+ahora\s+eres|a\s+partir\s+de\s+ahora\s+eres)\b | \b(?:dile|diga|dígale)\s+al\s+(?:usuario|lector)\b
        | \b(?:modelo\s+de\s+lenguaje|asistente\s+de\s+ia)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Spanish();

    [GeneratedRegex(
        """
          \b(?:ignor(?:e|ez|er)|oubli(?:e|ez|er)|compte)\b[^.!?]{0,30}\b(?:instructions|consignes|règles)\s+(?:précédentes|antérieures|ci-dessus|du\s+système)\b
        | \b(?:tu\s+es|vous\s+êtes)\s+(?:maintenant|désormais)\s+(?:une?|en|le|la)\b | \b(?:dis|dites)\s+à\s+l['’](?:utilisateur|utilisatrice|lecteur)\b
        | \b(?:modèle\s+de\s+langage|assistant\s+ia)\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex French();
}
