using System.Globalization;

namespace AccAssistant.Benchmarks;

/// <summary>What this run is to do.</summary>
/// <param name="Parts">Empty: all.</param>
/// <param name="IsQuick">Repeats less and with fewer.</param>
/// <param name="Page">Where the report is written; null: only shown.</param>
/// <param name="Loads">With which the names of the loads to be put on begin; empty: all.</param>
/// <param name="Baseline">The committed figures this run is held against; null: the goals are what counts.</param>
/// <param name="Accepts">This run's figures become the committed ones.</param>
/// <param name="Latency">What the pretend Autodesk takes for an answer about records while the loads are put on.</param>
/// <param name="Published">A folder that stays, and is taken as it is where something was published to it before.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<string> Parts, bool IsQuick, string? Page, string Loads, string? Baseline, bool Accepts, TimeSpan Latency, string? Published)
{
    private const string UsualLatency = "120";

    public static BenchmarkOptions Parse(string[] arguments) =>
        new(ValueOf(arguments, "--only")?.Split('|') ?? [], arguments.Contains("--quick"), ValueOf(arguments, "--page"), ValueOf(arguments, "--loads") ?? "", ValueOf(arguments, "--baseline"), arguments.Contains("--accept"), TimeSpan.FromMilliseconds(int.Parse(ValueOf(arguments, "--latency") ?? UsualLatency, CultureInfo.InvariantCulture)), ValueOf(arguments, "--published"));

    public bool Includes(string part) => Parts.Count == 0 || Parts.Contains(part);

    private static string? ValueOf(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
