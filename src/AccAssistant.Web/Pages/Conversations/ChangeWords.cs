using System.Globalization;
using AccAssistant.Conversations.Changes;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>Changes, and the lack of them, in sentences.</summary>
internal static class ChangeWords
{
    private const string NotSet = "not set";

    public static IEnumerable<string> OnlyTime(ResultChanges result) => result.Measures
        .Where(measure => measure.OnlyTime)
        .Select(measure => $"{result.Now.Filter}{Of(measure.Group)}: mean {measure.Now.Name} {Days(measure.Then.Mean)} → {Days(measure.Now.Mean)}, because days have passed.");

    public static string NotRead(string missing) => $"Not read then, nor now: {missing}.";

    public static string Unsure(ResultChanges result) => $"{result.Then.Filter}: not compared, {Reason(result)}.";

    public static string Refused(Receipt then, Refused refused) => $"{then.Filter}: not compared. {refused.Message}";

    public static string NotCompared(ToolActivity other) => $"Not compared: {other.Text}.";

    /// <summary>A measured figure; its mean says enough.</summary>
    public static FigureChange Measure(MeasureChange change) =>
        new($"Mean {change.Now.Name}{Of(change.Group)}", Days(change.Then.Mean), Days(change.Now.Mean));

    public static string Cell(ResultColumn column, string cell) => cell.Length == 0
        ? NotSet
        : (column.Kind == ColumnKind.Date ? DayWords.Of(cell) : null) ?? PlainText.Of(cell);

    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Reason(ResultChanges result) => result switch
    {
        { Now: { Missing: [var missing, ..] } } => missing,
        { IsOld: true } => "what was read last is no newer than the answer",
        { Now: var now } when now.Read < now.Total => $"only {Count(now.Read)} of {Count(now.Total)} records could be read",
        { Then: { Missing: [var missing, ..] } } => $"for the answer {missing}",
        { Then: var then } => $"only {Count(then.Read)} of {Count(then.Total)} records were read for the answer",
    };

    private static string Of(string? group) => group is null ? "" : $" of {PlainText.Of(group)}";

    private static string Days(decimal? days) => days?.ToString("#,0.#", CultureInfo.InvariantCulture) ?? "none";
}
