using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Questions about people and companies, not about records.</summary>
internal static partial class PeopleWords
{
    /// <returns>A part of whom is meant, empty for everybody; null when the question is not about people.</returns>
    public static (string? Who, AskKind Kind) Read(Scan scan)
    {
        if (scan.TakeFirst(Companies()) is not null)
            return ("", AskKind.Companies);
        if (scan.TakeFirst(Everybody()) is not null)
            return ("", AskKind.People);
        if (scan.TakeFirst(Of()) is { } of)
            return (scan.Written(of.Groups["name"]).Trim(), AskKind.People);
        if (scan.TakeFirst(Role()) is { } role)
            return (scan.Written(role.Groups["name"]).Trim(), AskKind.People);
        return scan.TakeAsWritten(Person()) is { } person ? (person, AskKind.People) : (null, AskKind.People);
    }

    [GeneratedRegex(@"\b(?:which|what|list|show|all)(?: me)?(?: all)?(?: the)? (?:companies|firms|contractors|subcontractors) (?:are |work |working )?(?:on|in) (?:the|this|our|my) (?:project|job|team)\b|\bproject(?:'s)? companies\b|\bwelche firmen (?:sind|arbeiten) (?:im|am|in diesem|an diesem) projekt\b|\bque empresas (?:hay|estan|trabajan) en (?:el|este) proyecto\b|\bquelles entreprises (?:sont|travaillent) (?:dans|sur) (?:le|ce) projet\b")]
    private static partial Regex Companies();

    [GeneratedRegex(@"\bwho(?:'s| is| are| works?| all is)? (?:all )?(?:working )?(?:on|in) (?:the|this|our|my) (?:project|job|team)\b|\b(?:people|persons?|members?|users|staff) (?:are |work |working )?(?:on|in|of) (?:the|this|our|my) (?:project|job|team)\b|\b(?:project|team) (?:members|directory)\b|\b(?:list|show)(?: me)?(?: all)?(?: the)? (?:people|members|team)\W*$|\bproject team\b|\bwer (?:ist|arbeitet) (?:alles )?(?:im|am|in diesem|an diesem) projekt\b|\bquien(?:es)? (?:esta|estan|trabajan?) en (?:el|este) proyecto\b|\bqui (?:est|travaille) (?:dans|sur) (?:le|ce) projet\b")]
    private static partial Regex Everybody();

    [GeneratedRegex(@"\b(?:wer arbeitet (?:bei|fur)|quien(?:es)? trabajan? (?:en|para)|qui travaille (?:chez|pour)|who(?: all)? (?:works?|is working|are working) (?:for|at|with)|who(?:'s| is| are) (?:at|from)|(?:people|members|persons?|staff|contacts?|team) (?:are )?(?:working )?(?:for|of|at|from|with)) (?:the )?(?<name>[^?.,;!]{2,60}?)(?=\s*$|[?.,;!]| on (?:the|this|our) )")]
    private static partial Regex Of();

    [GeneratedRegex(@"\bwho(?:'s| is| are) (?:the|our) (?<name>(?:project |structural |landscape )?(?:architects?|engineers?|managers?|superintendents?|coordinators?|reviewers?|owners?(?: rep\w*)?|general contractor|contractors?|subcontractors?|administrators?))\W*$")]
    private static partial Regex Role();

    [GeneratedRegex(@"^\W*[Ww]ho(?:'s| is) (?<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})\W*$")]
    private static partial Regex Person();
}
