using System.Collections.Immutable;

namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>The filters of a query; null is "not given".</summary>
internal sealed record Filters
{
    public static readonly Filters None = new();

    // As they stand in the text form. What orders and shapes a list is not carried on to the next question.
    private static readonly string[] Carried =
    [
        "status", "assignee", "creator", "manager", "subcontractor", "answered by", "location", "category", "type", "root cause", "discipline", "spec", "division", "package", "priority",
        "cost", "schedule", "impact", "response", "custom", "due", "created", "updated", "closed", "answered", "required", "has", "without", "text",
    ];

    private static readonly string[] Shaping = ["group", "measure", "sort", "top"];

    private ImmutableDictionary<string, string> values = ImmutableDictionary<string, string>.Empty;

    public string? Status { get => this["status"]; init => Set("status", value); }

    public string? Assignee { get => this["assignee"]; init => Set("assignee", value); }

    public string? Creator { get => this["creator"]; init => Set("creator", value); }

    public string? Location { get => this["location"]; init => Set("location", value); }

    public string? Cost { get => this["cost"]; init => Set("cost", value); }

    public string? Schedule { get => this["schedule"]; init => Set("schedule", value); }

    public string? Response { get => this["response"]; init => Set("response", value); }

    public string? Due { get => this["due"]; init => Set("due", value); }

    public string? Created { get => this["created"]; init => Set("created", value); }

    public string? Updated { get => this["updated"]; init => Set("updated", value); }

    public string? Closed { get => this["closed"]; init => Set("closed", value); }

    public string? Answered { get => this["answered"]; init => Set("answered", value); }

    public string? Required { get => this["required"]; init => Set("required", value); }

    public string? Has { get => this["has"]; init => Set("has", value); }

    public string? Without { get => this["without"]; init => Set("without", value); }

    public string? Text { get => this["text"]; init => Set("text", value); }

    public string? Group { get => this["group"]; init => Set("group", value); }

    public string? Measure { get => this["measure"]; init => Set("measure", value); }

    public string? Sort { get => this["sort"]; init => Set("sort", value); }

    public string? Top { get => this["top"]; init => Set("top", value); }

    /// <summary>The text form the tools take.</summary>
    public string Where => string.Join("; ", Carried.Concat(Shaping).Where(values.ContainsKey).Select(key => $"{key}: {values[key]}"));

    /// <summary>What selects records, without order and shape.</summary>
    public string Narrowing => string.Join("; ", Carried.Where(values.ContainsKey).Select(key => $"{key}: {values[key]}"));

    public bool IsEmpty => values.IsEmpty;

    /// <summary>Null when the filter is not given.</summary>
    public string? this[string key] => values.GetValueOrDefault(key);

    public static Filters Parse(string where)
    {
        var filters = None;
        foreach (var part in where.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split(':', 2, StringSplitOptions.TrimEntries);
            if (pair.Length == 2 && Carried.Concat(Shaping).Contains(pair[0].ToLowerInvariant()))
                filters = filters.With(pair[0].ToLowerInvariant(), pair[1]);
        }

        return filters;
    }

    public Filters With(string key, string value) => this with { values = values.SetItem(key, value) };

    /// <summary>These, and those of an earlier question where this one says nothing.</summary>
    public Filters Over(Filters earlier) => this with { values = earlier.values.RemoveRange(Shaping).SetItems(values) };

    /// <summary>Without what that module's records do not have.</summary>
    public Filters For(Subject subject) => this with { values = values.RemoveRange(SubjectKeys.Foreign(subject)) };

    /// <summary>What these say that the others do not say in the same way.</summary>
    public Filters Beyond(Filters others) => this with { values = values.RemoveRange(values.Where(pair => others[pair.Key] == pair.Value).Select(pair => pair.Key)) };

    private void Set(string key, string? value) => values = value is null ? values.Remove(key) : values.SetItem(key, value);
}
