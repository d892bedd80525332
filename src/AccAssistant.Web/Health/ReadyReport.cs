namespace AccAssistant.Web.Health;

/// <summary>What is told to who asks whether the app can work.</summary>
/// <param name="Status"><c>ready</c>, <c>ready, with parts missing</c>, <c>not ready</c> or <c>stopping</c>.</param>
/// <param name="Missing">The parts that do not work: <c>database</c>, <c>cluster</c>, <c>redis</c>, <c>autodesk</c>, <c>model</c>.</param>
internal sealed record ReadyReport(string Status, IReadOnlyList<string> Missing)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsReady => Status.StartsWith("ready", StringComparison.Ordinal);
}
