namespace AccAssistant.Acc.Projects;

/// <summary>Where Autodesk keeps accounts, as hubs spell it.</summary>
internal static class Regions
{
    public const string Default = "US";

    public static readonly string[] All = ["US", "EMEA", "AUS", "CAN", "DEU", "IND", "JPN", "GBR"];

    /// <returns>The region in its one spelling; null for a word that names none.</returns>
    public static string? Find(string? text) => All.FirstOrDefault(region => region.Equals(text?.Trim(), StringComparison.OrdinalIgnoreCase));
}
