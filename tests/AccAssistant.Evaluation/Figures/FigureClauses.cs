using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Evaluation.Figures;

/// <summary>What each filter of an expected figure lets through, in loops so plain that they are obviously right.</summary>
internal static class FigureClauses
{
    private static readonly string[] Holders = ["assignee", "creator", "manager", "subcontractor", "answered by"];
    private static readonly string[] Days = ["due", "created", "updated", "closed", "answered", "required"];
    private static readonly string[] Values = ["category", "type", "root cause", "discipline", "spec", "division", "package", "priority", "cost", "schedule", "impact", "response"];

    public static RawClause Of(string key, string value, RawProject project) => new(key, value, Fitting(key, value, project));

    private static Func<RawRecord, bool> Fitting(string key, string value, RawProject project)
    {
        if (Holders.Contains(key))
            return record => IsHeld(record, key, value, project);
        if (Values.Contains(key))
            return record => HasValue(record, key, value);
        if (key.StartsWith("custom ", StringComparison.Ordinal))
            return record => HasValue(record, key[7..], value);
        if (Days.Contains(key))
        {
            var fits = FigureDays.Of(value, project.Today);
            return record => fits(record.Day(key));
        }

        return key switch
        {
            "status" => record => value.Split(',', StringSplitOptions.TrimEntries).Any(word => HasStatus(record, word)),
            "number" => record => record.Number.Equals(value, StringComparison.OrdinalIgnoreCase),
            "has" => record => record.Has(value),
            "without" => record => !record.Has(value),
            "text" => record => value.Split(' ').All(record.Says),
            "location" => record => record.Places.Any(path => path.Contains(value, StringComparer.OrdinalIgnoreCase)),
            _ => throw new FormatException($"\"{key}\" is no filter of an expected figure."),
        };
    }

    private static bool HasStatus(RawRecord record, string word) => word switch
    {
        "any" => true,
        "overdue" => record.IsOverdue,
        "outstanding" => record.Standing is "open" or "required",
        "open" or "closed" or "answered" or "draft" or "void" or "required" => record.Standing == word,
        _ => record.StatusName.Equals(word, StringComparison.OrdinalIgnoreCase),
    };

    private static bool IsHeld(RawRecord record, string key, string name, RawProject project) => name switch
    {
        "nobody" => record.Holders(key).Count == 0,
        "me" => record.Holders(key).Any(holder => holder.Kind == "user" && holder.Id == project.Me),
        "my company" => record.Holders(key).Any(holder => holder.Company is { } company && company == project.Person(project.Me).Company),
        _ => record.Holders(key).Any(holder => Holds(holder.Name, name) || Holds(holder.Company, name)),
    };

    private static bool HasValue(RawRecord record, string field, string value) =>
        value == "none" ? record.Values(field).Count == 0 : record.Values(field).Any(own => own.Equals(value, StringComparison.OrdinalIgnoreCase) || (field is "spec" or "package" && Holds(own, value)));

    private static bool Holds(string? text, string part) => text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
