using System.Globalization;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Conversations.Prompts;

/// <summary>Fills the names of the turn prompt. Each is replaced once, so a value that looks like a name stays as it is.</summary>
/// <param name="calendar">The one the records are judged by.</param>
internal sealed class TurnValues(TurnWork work, ProjectCalendar calendar)
{
    private const int Length = 120;

    private static readonly SafeText Safe = new();

    private readonly RecordContext context = work.Question.Context;

    public string Fill(string template) => PromptNames.InBraces().Replace(template, match => Value(match.Groups[1].Value));

    private string Value(string key) => key switch
    {
        PromptNames.Project => Safe.Line(context.Project.Name, Length),
        PromptNames.Account => context.Project.AccountName.Length > 0 ? Safe.Line(context.Project.AccountName, Length) : "account unknown",
        PromptNames.Platform => context.Project.Platform == Platform.Bim360 ? "BIM 360: issues only, no RFIs or submittals here" : "Autodesk Construction Cloud",
        PromptNames.TimeZone => Zone(),
        PromptNames.Today => Day(calendar.Today),
        PromptNames.Week => $"{Day(Monday)} to {Day(Monday.AddDays(6))}",
        PromptNames.User => work.Question.UserName is { Length: > 0 } name ? Safe.Line(name, Length) : "name unknown",
        PromptNames.Last => work.LastResult is { Query: { } query, Receipt: { } receipt } ? $"{Safe.Line(query, Length)} ({receipt.Matched} of {receipt.Total})" : "none",
        _ => throw new InvalidOperationException($"{key} has no value."),
    };

    private DateOnly Monday => calendar.Today.AddDays(-(((int)calendar.Today.DayOfWeek + 6) % 7));

    private string Zone() => calendar.Note is null
        ? calendar.ZoneName
        : $"{calendar.ZoneName} ({(context.BrowserTimeZone is null ? "assumed" : "the reader's")}; the project has none)";

    private static string Day(DateOnly day) => day.ToString("dddd yyyy-MM-dd", CultureInfo.InvariantCulture);
}
