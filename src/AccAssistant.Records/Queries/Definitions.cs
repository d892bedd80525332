using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Filters;
using AccAssistant.Records.Queries.Groups;

namespace AccAssistant.Records.Queries;

/// <summary>The meanings an answer used, in sentences with their dates and with what stands beside the figure. Each names its module: one answer may use several.</summary>
internal static class Definitions
{
    public static string For(RecordModule module, string definition) => $"{module.Plural()}: {definition}";

    public static string For(IReadOnlyList<RecordModule> modules, string definition) =>
        modules is [var only] ? For(only, definition) : definition;

    /// <param name="others">Records that fit every filter but the status.</param>
    public static IEnumerable<string> Of(RecordQuery query, RecordModule module, StatusFilter status, IReadOnlyList<RecordEntry> others, DateOnly today)
    {
        var overdue = status.Asks(QueryWords.MeaningOverdue);
        if (overdue)
            yield return For(module, Overdue(module, others, today));
        if (status.Asks(QueryWords.MeaningOutstanding))
            yield return For(module, module == RecordModule.Submittals ? "outstanding = status Open or Required" : "outstanding = open");
        if (status.Asks(QueryWords.MeaningOpen) || (status.Asks(QueryWords.MeaningOutstanding) && module != RecordModule.Submittals))
            yield return For(module, Open(module, others));
        if (status.Asks(QueryWords.MeaningAnswered))
            yield return For(module, "answered = answered and not yet closed");
        if (module == RecordModule.Submittals && (overdue || query.Days.Any(term => term.Field == RecordFields.Due) || query.Group?.Field == RecordFields.Due || query.Measure == Measure.DaysLate))
            yield return SubmittalDue.Definition;
        if (query.Status.Count == 0 && LeftOut(others) is { } leftOut)
            yield return For(module, leftOut);
        if (query.Status.Any(term => term.Kind == StatusTermKind.Meaning) && Unknown(others) is { } unknown)
            yield return For(module, unknown);
    }

    public static string Overdue(RecordModule module, IReadOnlyList<RecordEntry> entries, DateOnly today)
    {
        var undated = entries.Count(entry => entry.Standing == Standing.Open && entry.Due is null);
        var definition = $"overdue = due before {today.Text()} and still open" + (undated > 0 ? $"; {Count(undated, "open one has", "open ones have")} no due date" : "");
        var lateRequired = entries.Count(entry => entry.Standing == Standing.Required && entry.Due < today);
        return module == RecordModule.Submittals && lateRequired > 0
            ? $"{definition}; {Count(lateRequired, "more is", "more are")} past the submitter's due date but only Required, not open, and not counted"
            : definition;
    }

    public static string Open(RecordModule module, IReadOnlyList<RecordEntry> entries)
    {
        switch (module)
        {
            case RecordModule.Issues:
                return "open = not draft and not closed";
            case RecordModule.Rfis:
                var answered = entries.Count(entry => entry.Standing == Standing.Answered);
                return "open = waiting for an answer (open, submitted or sent back)" + (answered > 0 ? $"; {Count(answered, "more is", "more are")} answered but not closed" : "");
            default:
                var required = entries.Count(entry => entry.Standing == Standing.Required);
                return "open = status Open" + (required > 0 ? $"; {Count(required, "more is", "more are")} Required (open and required = outstanding)" : "");
        }
    }

    public static string? LeftOut(IReadOnlyList<RecordEntry> entries)
    {
        var (drafts, voids) = (entries.Count(entry => entry.Standing == Standing.Draft), entries.Count(entry => entry.Standing == Standing.Void));
        string[] parts = [.. drafts > 0 ? [Count(drafts, "draft", "drafts")] : Array.Empty<string>(), .. voids > 0 ? [$"{voids} void"] : Array.Empty<string>()];
        return parts.Length > 0 ? $"left out: {string.Join(" and ", parts)}" : null;
    }

    private static string? Unknown(IReadOnlyList<RecordEntry> entries)
    {
        var unknown = entries.Where(entry => entry.Standing == Standing.Unknown).ToArray();
        return unknown.Length == 0
            ? null
            : $"{Count(unknown.Length, "record has", "records have")} a status counted as neither open nor closed: {string.Join(", ", unknown.Select(entry => entry.Status.Text).Distinct().Take(5))}";
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
