namespace AccAssistant.Sandbox.OpenAi.ToolResults;

internal sealed record DetailResult(string Id, IReadOnlyList<KeyValuePair<string, string>> Lines) : ToolResult
{
    public string? Find(params string[] names) => names
        .Select(name => Lines.FirstOrDefault(line => line.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value)
        .FirstOrDefault(value => value is not (null or "-" or ""));
}
