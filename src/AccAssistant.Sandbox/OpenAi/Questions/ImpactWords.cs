using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Cost and schedule impact: Yes, No or Unknown.</summary>
internal static partial class ImpactWords
{
    public static Filters Read(Scan scan, Filters filters)
    {
        if ((scan.TakeFirst(Impact()) ?? scan.TakeFirst(Affects())) is not { } impact)
            return filters;
        var value = impact.Groups["value"].Value.Trim() switch
        {
            "unknown" or "an unknown" => "Unknown",
            "no" or "without" or "without a" or "without any" => "No",
            _ => "Yes",
        };
        var kinds = impact.Groups["kind"].Captures.Select(kind => kind.Value == "schedule" || kind.Value == "time" ? "schedule" : "cost").Distinct().ToList();
        // "No cost or schedule impact" is neither of the two.
        var either = value != "No" && kinds.Count == 2 && impact.Groups["join"].Value.Contains("or", StringComparison.Ordinal);
        return either ? filters.With("impact", value) : kinds.Aggregate(filters, (some, kind) => some.With(kind, value));
    }

    [GeneratedRegex(@"\b(?:with |have |has |having )?(?<value>an unknown |unknown |no |without any |without a |without )?(?:a |any )?(?<kind>cost|schedule)(?: impacts?)?(?: (?<join>or|and|and/or) (?:an? )?(?<kind>cost|schedule))? impacts?\b")]
    private static partial Regex Impact();

    [GeneratedRegex(@"\b(?:could |may |might |will )?(?:affects?|impacts?|change) (?:the )?(?<kind>cost|schedule)s?(?: (?<join>or|and) (?:the )?(?<kind>cost|schedule))?\b|\b(?:could |may |might |will )?cost (?:us )?(?<kind>money|time)(?: (?<join>or|and) (?<kind>money|time))?\b")]
    private static partial Regex Affects();
}
