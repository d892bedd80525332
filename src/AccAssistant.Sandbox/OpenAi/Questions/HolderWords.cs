using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Whose it is: me, my company, nobody or a name.</summary>
internal static partial class HolderWords
{
    public static string? Read(Scan scan)
    {
        scan.Take(Addressing());
        if (scan.Take(Nobody()))
            return "nobody";
        if (scan.Take(MyCompany()))
            return "my company";
        if (scan.Take(Me()))
            return "me";
        if (scan.TakeAsWritten(Owner()) is { } owner)
            return owner;
        if (scan.TakeAsWritten(Having()) is { } having)
            return having;
        if (scan.TakeAsWritten(Capitalised()) is { } name)
            return name;
        return scan.TakeFirst(SurelyHolder()) is { } match ? scan.Written(match.Groups["name"]).Trim() : null;
    }

    [GeneratedRegex(@"\b(show|tell|give|list|get|send|remind|zeige?|muestra|montrez?) (me|mir|us|uns|moi)\b")]
    private static partial Regex Addressing();

    [GeneratedRegex(@"\b(unassigned|nobody('s court)?|no[ -]one|without (an )?assignee|not assigned|no assignee|niemand(em)?|sin asignar|non attribuee?s?)\b")]
    private static partial Regex Nobody();

    [GeneratedRegex(@"\b((in |with |assigned to |held by )?(my|our) (company|firm)|in our court|waits? on us|waiting (on|for) us|with us|(bei )?unserer? firma|nuestra empresa|notre entreprise)\b")]
    private static partial Regex MyCompany();

    [GeneratedRegex(@"\b(assigned to me|in my court|on my (desk|plate|list)|waiting (on|for) me|with me|for me|do i have|bei mir|conmigo|a mi cargo|chez moi|my|mine|meine?[nr]?|mis|mes)\b")]
    private static partial Regex Me();

    [GeneratedRegex(@"\b(?!What|Who|That|Today|It|Let|There|How)(?<name>[A-Z][\w&.-]*(?: [A-Z&][\w&.-]*){0,3})'s(?: court)?\b")]
    private static partial Regex Owner();

    [GeneratedRegex(@"\b(?:do|does|did) (?:the )?(?<name>[A-Z][\w&.'-]*(?: (?:(?:and|of|&) )?[A-Z][\w&.'-]*){0,3})(?= +(?:still )?(?:have|hold|owe)\b)")]
    private static partial Regex Having();

    [GeneratedRegex(@"\b(?:assigned to|with|from|by|held by|waiting (?:on|for)|for|at|only|just|bei|von|nur|con|solo|a cargo de|chez|avec|de|in) (?:the )?(?!RFI|Level|Floor|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?<name>[A-Z][\w&.'-]*(?: (?:(?:and|of|&) )?[A-Z][\w&.'-]*){0,3})")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"\b(?:assigned to|with|held by|waiting (?:on|for)) (?:the )?(?!no |a |an )(?<name>[\w&.'-]+(?: [\w&'-]+){0,2}?)(?=\s*$|\s*[?.,;!]|\s{2,}| and | that | which | are | is )")]
    private static partial Regex SurelyHolder();
}
