using System.Text.Json.Serialization;

namespace AccAssistant.Acc.Projects;

internal sealed record HubWarningWire(
    [property: JsonPropertyName("HttpStatusCode")] string? HttpStatusCode,
    [property: JsonPropertyName("Title")] string? Title)
{
    /// <summary>In our words; of the vendor's title only the region's name is taken.</summary>
    public string ToSentence()
    {
        var words = (Title ?? "").Split(' ', '.', ',', ':', '(', ')');
        var region = Regions.All.FirstOrDefault(name => words.Contains(name, StringComparer.Ordinal)) is { } known ? "region " + known : "one region";
        return HttpStatusCode is "401" or "403"
            ? $"Accounts in {region} are not shown: you or this app have no access there."
            : $"Accounts in {region} are not shown: Autodesk could not read them just now.";
    }
}
