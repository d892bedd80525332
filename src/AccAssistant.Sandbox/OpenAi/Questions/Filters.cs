namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>The filters of a query; null is "not given".</summary>
internal sealed record Filters
{
    public static readonly Filters None = new();

    public string? Status { get; init; }

    public string? Assignee { get; init; }

    public string? Due { get; init; }

    public string? Created { get; init; }

    public string? Updated { get; init; }

    public string? Text { get; init; }

    public string? Group { get; init; }

    public string? Sort { get; init; }

    public string? Top { get; init; }

    /// <summary>The text form the tools take.</summary>
    public string Where => string.Join("; ", Pairs().Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}: {pair.Value}"));

    public bool IsEmpty => Pairs().All(pair => pair.Value is null);

    public static Filters Parse(string where)
    {
        var filters = None;
        foreach (var part in where.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split(':', 2, StringSplitOptions.TrimEntries);
            if (pair.Length == 2)
                filters = filters.With(pair[0], pair[1]);
        }

        return filters;
    }

    /// <summary>These, and those of an earlier question where this one says nothing. Order and length of a list are not carried on.</summary>
    public Filters Over(Filters earlier) => new()
    {
        Status = Status ?? earlier.Status,
        Assignee = Assignee ?? earlier.Assignee,
        Due = Due ?? earlier.Due,
        Created = Created ?? earlier.Created,
        Updated = Updated ?? earlier.Updated,
        Text = Text ?? earlier.Text,
        Group = Group,
        Sort = Sort,
        Top = Top,
    };

    private Filters With(string key, string value) => key.ToLowerInvariant() switch
    {
        "status" => this with { Status = value },
        "assignee" => this with { Assignee = value },
        "due" => this with { Due = value },
        "created" => this with { Created = value },
        "updated" => this with { Updated = value },
        "text" => this with { Text = value },
        "group" => this with { Group = value },
        "sort" => this with { Sort = value },
        "top" => this with { Top = value },
        _ => this,
    };

    private IEnumerable<KeyValuePair<string, string?>> Pairs() =>
    [
        new("status", Status), new("assignee", Assignee), new("due", Due), new("created", Created), new("updated", Updated),
        new("text", Text), new("group", Group), new("sort", Sort), new("top", Top),
    ];
}
