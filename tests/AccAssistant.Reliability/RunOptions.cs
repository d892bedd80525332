using System.Globalization;

namespace AccAssistant.Reliability;

/// <param name="Chats">How many are answered at once.</param>
/// <param name="Only">Parts of the names of what is tried, with | between them; empty tries all.</param>
/// <param name="Page">The file the table is written to; null writes none.</param>
/// <param name="IsLoud">Prints what the instances logged also when all is fine.</param>
/// <param name="Soak">How long the same is asked over and over with nothing broken, instead of the faults.</param>
/// <param name="Published">A folder an earlier run has published to, or is to publish to; null: one that is gone afterwards.</param>
internal sealed record RunOptions(int Chats, string Only, string? Page, bool IsLoud, TimeSpan? Soak, string? Published)
{
    public static RunOptions Parse(string[] arguments) => new(
        int.Parse(After(arguments, "--chats") ?? "60", CultureInfo.InvariantCulture),
        After(arguments, "--only") ?? "",
        After(arguments, "--page"),
        arguments.Contains("--loud"),
        After(arguments, "--soak") is { } minutes ? TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)) : null,
        After(arguments, "--published"));

    public bool Includes(string name) => Only.Split('|').Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static string? After(string[] arguments, string name) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
