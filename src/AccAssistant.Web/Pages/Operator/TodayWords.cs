using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;

namespace AccAssistant.Web.Pages.Operator;

/// <summary>What the page of the day calls statuses, failures, limits and endpoint families. What it does not know keeps the name it is stored by.</summary>
internal static class TodayWords
{
    public static string Of(TurnStatus status, Words words) => status switch
    {
        TurnStatus.Running => words["Still running"],
        TurnStatus.Completed => words["Completed"],
        TurnStatus.Failed => words["Failed"],
        TurnStatus.Cancelled => words["Stopped by the person"],
        _ => words["Interrupted"],
    };

    public static string OfFailure(string kind, Words words) => kind switch
    {
        "" => words["Kind not stored"],
        TurnFailures.WrongCommand => words["Slash command written wrongly"],
        TurnFailures.NotRead => words["Records could not be read"],
        TurnFailures.SignedOut => words["Sign-in had ended"],
        TurnFailures.TooLong => words["Answer took too long"],
        TurnFailures.NoAnswer => words["Model came back with nothing"],
        TurnFailures.DayUsedUp => words["The day’s tokens were used up"],
        TurnFailures.Unexpected => words["Fault of the app: see its log"],
        TurnFailures.NotSaved => words["Answer could not be stored"],
        _ => Enum.TryParse<ModelFailureKind>(kind.StartsWith(TurnFailures.Model, StringComparison.Ordinal) ? kind[TurnFailures.Model.Length..] : "", out var model) ? Of(model, words) : kind,
    };

    public static string OfLimit(string limit, Words words) => limit switch
    {
        "questions a minute" => words["Questions a minute"],
        "running turns" => words["Answers being written at once"],
        "characters of a question" => words["Length of a question"],
        "tokens a day" => words.Cased(words["tokens a day"], atStart: true),
        "seconds of an answer" => words["Length of an answer in time"],
        "requests a minute" => words["Pages and calls a minute"],
        "open windows" => words["Open windows"],
        _ => limit,
    };

    public static string OfFamily(string family, Words words) => family switch
    {
        QuotaFamilies.Issues => words.Cased(words["issues"], atStart: true),
        QuotaFamilies.Rfis => words["RFIs"],
        QuotaFamilies.Submittals => words.Cased(words["submittals"], atStart: true),
        QuotaFamilies.Admin => words["Members and companies"],
        QuotaFamilies.Hq => words["Accounts"],
        QuotaFamilies.Hubs => words["Accounts of a person"],
        QuotaFamilies.HubProjects => words["Projects of an account"],
        QuotaFamilies.Project => words["One project"],
        QuotaFamilies.Versions => words["Versions of files"],
        QuotaFamilies.Locations => words["Locations"],
        QuotaFamilies.Storage => words.Cased(words["files"], atStart: true),
        _ => family,
    };

    /// <summary>E.g. "600 a minute, 200 for each person".</summary>
    public static string Of(QuotaLimits limits, Words words)
    {
        var parts = new List<string>();
        if (limits.PerMinute is { } all)
            parts.Add(words["{0} a minute", all]);
        if (limits.PerPerson is { } each)
            parts.Add(parts.Count > 0 ? words["{0} for each person", each] : words["{0} a minute for each person", each]);
        if (limits.PerSecond is { } second)
            parts.Add(words["{0} a second", second]);
        return parts.Count > 0 ? string.Join(", ", parts) : words["none"];
    }

    private static string Of(ModelFailureKind kind, Words words) => kind switch
    {
        ModelFailureKind.KeyRefused => words["Model: key refused"],
        ModelFailureKind.ModelGone => words["Model: no such model"],
        ModelFailureKind.Rejected => words["Model: request not accepted"],
        ModelFailureKind.TooLarge => words["Model: larger than a minute’s allowance"],
        ModelFailureKind.Limited => words["Model: limit used up"],
        ModelFailureKind.UnusableCall => words["Model: unusable tool call"],
        ModelFailureKind.Unavailable => words["Model: out of order"],
        ModelFailureKind.Unreachable => words["Model: not reached"],
        ModelFailureKind.Silent => words["Model: fell silent"],
        ModelFailureKind.CutOff => words["Model: broke off"],
        ModelFailureKind.Withheld => words["Model: answer withheld by its filter"],
        _ => words["Model: sent no answer that can be read"],
    };
}
