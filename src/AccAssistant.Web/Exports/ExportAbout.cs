namespace AccAssistant.Web.Exports;

/// <summary>What an export covers, as the reader reads it.</summary>
/// <param name="Filter">In words.</param>
/// <param name="Definitions">The meanings used.</param>
/// <param name="AsOf">When the oldest data used was read.</param>
/// <param name="TimeZone">Days are judged in it; IANA or Windows id.</param>
/// <param name="Missing">What could not be read.</param>
/// <param name="Read">Records read, of <paramref name="Total"/> the server says there are.</param>
public sealed record ExportAbout(
    string Title,
    string Project,
    string Filter,
    IReadOnlyList<string> Definitions,
    DateTimeOffset AsOf,
    string TimeZone,
    IReadOnlyList<string> Missing,
    int Read,
    int Total)
{
    public bool IsComplete => Missing.Count == 0 && Read >= Total;
}
