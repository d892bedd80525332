using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Record numbers as people say them: RFI 12, #214, submittal 3, 033000-2, 03 30 00-2.</summary>
internal static partial class NumberReader
{
    public static IReadOnlyList<(Subject? Subject, string Number)> Take(Scan scan)
    {
        var found = new List<(Subject?, string)>();
        TakeAll(scan, Spec(), Subject.Submittals, found);
        TakeAll(scan, Rfi(), Subject.Rfis, found);
        TakeAll(scan, Submittal(), Subject.Submittals, found);
        TakeAll(scan, Issue(), Subject.Issues, found);
        if (found.Count == 0 && scan.TakeFirst(Alone()) is { } alone)
            found.Add((null, alone.Groups["number"].Value));
        return found;
    }

    private static void TakeAll(Scan scan, Regex pattern, Subject subject, List<(Subject?, string)> found)
    {
        while (scan.TakeFirst(pattern) is { } match)
        {
            foreach (Capture capture in match.Groups["number"].Captures)
                found.Add((subject, capture.Value.Trim()));
        }
    }

    [GeneratedRegex(@"\b(?:submittals?\s*(?:no\.?|number|#)?\s*)?(?<number>(?:\d{6}|\d{2} \d{2} \d{2})\s?-\s?\d+)\b")]
    private static partial Regex Spec();

    // "RFI #3, #4" are RFIs; after "RFI 3" a bare # begins an issue.
    [GeneratedRegex(@"\brfis?\s*(?:no\.?|number|nr\.?|#|-)?\s*#?(?<number>\d+)\b(?!\s*(?:days?|weeks?|months?|%))(?:\s*(?:,|and|&|und|y|et)\s*(?:rfi[ -]?#?|(?<=\brfis?\s*#[\d\s,#&a-z]*)#)?(?<number>\d+)\b)*")]
    private static partial Regex Rfi();

    [GeneratedRegex(@"\b(?:submittals?|einreichung(?:en)?|entregas?|soumissions?)\s*(?:no\.?|number|nr\.?|#|-)?\s*#?(?<number>\d+)\b(?!\s*(?:days?|weeks?|months?|%))")]
    private static partial Regex Submittal();

    [GeneratedRegex(@"(?:\b(?:issues?|mangel|incidencias?|problemes?)\s*(?:no\.?|number|nr\.?|#|-)?\s*#?|#)(?<number>\d+)\b(?!\s*(?:days?|weeks?|months?|%))(?:\s*(?:,|and|&|und|y|et)\s*#?(?<number>\d+)\b)*")]
    private static partial Regex Issue();

    [GeneratedRegex(@"^\W*(?:and |what about |und |y |et )?(?:number |no\.? )?(?<number>\d+)\W*$")]
    private static partial Regex Alone();
}
