using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Evaluation.Figures;

/// <summary>Reads the way expected figures are written, e.g. <c>rfis; status=overdue; assignee=Lumen; group=company</c>. The product's own query text is another language, read by other code.</summary>
internal static class FigureQuery
{
    private static readonly string[] Modules = ["issues", "rfis", "submittals"];

    /// <exception cref="FormatException">It is not written like this.</exception>
    public static RawQuery Parse(string text, RawProject project)
    {
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] modules = parts.Length == 0 ? [] : parts[0] == "all" ? Modules : parts[0].Split(',', StringSplitOptions.TrimEntries);
        if (modules.Length == 0 || modules.Except(Modules).Any())
            throw new FormatException($"\"{text}\" must begin with issues, rfis, submittals, several of them, or all.");

        var pairs = parts.Skip(1).Select(part => Pair(part, text)).ToList();
        string? Shape(string key) => pairs.Where(pair => pair.Key == key).Select(pair => pair.Value).FirstOrDefault();
        string[] shapes = ["group", "measure", "sort", "top"];
        return new RawQuery(
            modules,
            [.. pairs.Where(pair => !shapes.Contains(pair.Key)).Select(pair => FigureClauses.Of(pair.Key, pair.Value, project))],
            Shape("group"),
            Shape("measure"),
            Shape("sort"),
            Shape("top") is { } top ? int.Parse(top, System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    /// <summary>The records that fit, in the query's order, none cut off.</summary>
    /// <exception cref="InvalidOperationException">Whoever asks may not read them.</exception>
    public static IReadOnlyList<RawRecord> Sorted(this RawQuery query, RawProject project)
    {
        if (query.Modules.FirstOrDefault(project.Lists.Refused.Contains) is { } refused)
            throw new InvalidOperationException($"Whoever asks may not read {refused}: nothing can be expected of them.");
        var fitting = query.Fitting(project);
        if (query.Sort is not { } sort)
            return fitting;
        var (key, descending) = sort.EndsWith(" desc", StringComparison.Ordinal) ? (sort[..^5], true) : (sort, false);
        var valued = fitting.Where(record => RawQuery.SortValue(record, key) is not null);
        var ordered = descending ? valued.OrderByDescending(record => RawQuery.SortValue(record, key)) : valued.OrderBy(record => RawQuery.SortValue(record, key));
        return [.. ordered, .. fitting.Where(record => RawQuery.SortValue(record, key) is null)];
    }

    private static KeyValuePair<string, string> Pair(string part, string text)
    {
        var at = part.IndexOf('=', StringComparison.Ordinal);
        return at > 0 ? new(part[..at].Trim(), part[(at + 1)..].Trim()) : throw new FormatException($"\"{part}\" in \"{text}\" must be key=value.");
    }
}
