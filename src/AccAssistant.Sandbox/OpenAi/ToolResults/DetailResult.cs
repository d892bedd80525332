namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <param name="Lines">Facts and texts in their order.</param>
internal sealed record DetailResult(string Id, IReadOnlyList<KeyValuePair<string, string>> Lines) : ToolResult
{
    /// <summary>The first that is set; a name may go on in brackets, as in "Due (review due date)".</summary>
    public string? Find(params string[] names) => names
        .Select(name => Lines.FirstOrDefault(line => IsNamed(line.Key, name)).Value)
        .FirstOrDefault(value => value is not (null or "-" or "" or "not set"));

    private static bool IsNamed(string key, string name) =>
        key.Equals(name, StringComparison.OrdinalIgnoreCase) || key.StartsWith(name + " (", StringComparison.OrdinalIgnoreCase);
}
