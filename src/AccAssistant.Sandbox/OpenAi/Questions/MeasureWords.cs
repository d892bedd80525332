using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>Days measured rather than records counted.</summary>
internal static partial class MeasureWords
{
    public static string? Read(Scan scan)
    {
        var asked = scan.Has(Average());
        string? measure = null;
        if (scan.Take(ResponseTime()))
            measure = "response time";
        else if ((asked && scan.Take(DaysLate())) || scan.Take(HowLate()))
            measure = "days late";
        else if ((asked && scan.Take(DaysOpen())) || scan.Take(HowLong()))
            measure = "days open";
        if (measure is not null)
            scan.Take(Average());
        return measure;
    }

    [GeneratedRegex(@"\b(?:on )?(?:average|avg\.?|mean|median|typical(?:ly)?)\b|\b(?:durchschnittlich\w*|im (?:durchschnitt|schnitt|mittel)|en promedio|de media|promedio|medi[oa]|en moyenne|moyenne?)\b")]
    private static partial Regex Average();

    [GeneratedRegex(@"\b(?:response|answer(?:ing)?|turn ?around) times?\b|\bhow (?:long|fast|quickly|many days) (?:does|do|did) (?:it|they|\w+) take to (?:answer|respond)\b|\bhow (?:long|fast|quickly) (?:are|were|have been) (?=.*\banswered\b)|\b(?:time|days) to (?:answer|respond)\b|\bantwortzeit(?:en)?\b|\btiempo (?:medio |promedio )?de respuesta\b|\b(?:temps|delai) (?:moyen )?de reponse\b")]
    private static partial Regex ResponseTime();

    [GeneratedRegex(@"\b(?:days? (?:late|overdue)|delays?|lateness)\b")]
    private static partial Regex DaysLate();

    [GeneratedRegex(@"\bhow (?:many days )?late\b|\bwie (?:spat|uberfallig)\b|\bcuantos dias de retraso\b|\bcombien de jours de retard\b")]
    private static partial Regex HowLate();

    [GeneratedRegex(@"\b(?:(?:number of )?days open|time open|age)\b")]
    private static partial Regex DaysOpen();

    [GeneratedRegex(@"\bhow (?:long|many days) (?:have|has|are|is|do|does)\b|\bdays open\b|\bwie lange (?:sind|ist)\b|\bcuanto tiempo llevan?\b|\bdepuis combien de temps\b")]
    private static partial Regex HowLong();
}
