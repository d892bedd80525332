using System.Globalization;

namespace AccAssistant.Sandbox.Acc;

/// <summary>A request's query, read as strictly as the vendor reads it.</summary>
internal readonly struct Asked(HttpContext http)
{
    private readonly IQueryCollection query = http.Request.Query;

    public string? Text(string name) => query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    public string? Filter(string name) => Text($"filter[{name}]");

    /// <summary>Comma-joined, or the parameter repeated.</summary>
    public HashSet<string>? Set(string filter) =>
        Filter(filter)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands between the last brackets of filters such as <c>filter[customAttributes][id]</c>, and the values asked for.</summary>
    public IEnumerable<(string Name, HashSet<string> Values)> Attributes(string prefix)
    {
        foreach (var (key, value) in query)
        {
            if (key.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return (key[prefix.Length..].TrimEnd(']'), [.. value.ToString().Split(',', StringSplitOptions.TrimEntries)]);
            }
        }
    }

    public bool? Flag(string filter) => Filter(filter) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => throw Refusal.BadRequest($"filter[{filter}] must be true or false"),
    };

    public DateSpan? Span(string filter) => Filter(filter) is { } text ? DateSpan.Parse(text, $"filter[{filter}]") : null;

    public int Limit(int standard, int most)
    {
        var limit = Number("limit", standard, 1);
        return limit <= most ? limit : throw Refusal.BadRequest($"limit must be less than or equal to {most}");
    }

    /// <summary>Administration shortens a page that is too long instead of refusing it.</summary>
    public int ClampedLimit(int standard, int most) => Math.Min(Number("limit", standard, 1), most);

    public int Offset() => Number("offset", 0, 0);

    public int Number(string name, int standard, int least)
    {
        var text = Text(name);
        return text is null ? standard
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least ? number
            : throw Refusal.BadRequest($"{name} must be a number not below {least}");
    }

    /// <summary>A filter nobody documented would silently widen the answer, so it is refused.</summary>
    public void OnlyFilters(params ReadOnlySpan<string> names)
    {
        foreach (var key in query.Keys)
        {
            var isKnown = !key.StartsWith("filter[", StringComparison.Ordinal);
            foreach (var name in names)
            {
                isKnown |= key == $"filter[{name}]" || (name.EndsWith("][", StringComparison.Ordinal) && key.StartsWith("filter[" + name, StringComparison.Ordinal));
            }

            if (!isKnown)
            {
                throw Refusal.BadRequest($"{key} is not supported");
            }
        }
    }
}
