using System.Globalization;

namespace AccAssistant.Benchmarks.Load;

/// <summary>All that was measured of the app beside the bare relay.</summary>
internal sealed record LoadReport(IReadOnlyList<Compared> Figures, int Wrong)
{
    public static LoadReport None { get; } = new([], 0);

    public bool IsMet => Figures.All(figure => figure.IsMet);

    /// <summary>A table for each load.</summary>
    public string ToMarkdown() => string.Join("\n\n", Figures.GroupBy(figure => figure.Of).Select(figures =>
        string.Join('\n', figures.Select(Row).Prepend("|---|---:|---:|---:|---|---|").Prepend($"| {figures.Key} | Relay | App | App ÷ relay | Goal | |"))));

    private static string Row(Compared figure) =>
        $"| {figure.What} | {(figure.Floor is { } floor ? Figure(floor, figure.Unit) : "")} | {Figure(figure.App, figure.Unit)} | {(figure.Ratio is { } ratio ? Short(ratio) : "")} | {GoalOf(figure)} | {(GoalOf(figure).Length == 0 ? "" : figure.IsMet ? "met" : "**missed**")} |";

    private static string GoalOf(Compared figure) => figure.Goal is { } ratio ? $"{ratio} ×" : figure.Own is { } own ? $"{own} {figure.Unit}".TrimEnd() : "";

    private static string Figure(double value, string unit) => $"{Short(value)} {unit}".TrimEnd();

    private static string Short(double value) => value.ToString(Math.Abs(value) switch { >= 100 => "N0", >= 10 => "0.0", _ => "0.00" }, CultureInfo.InvariantCulture);
}
