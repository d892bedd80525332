using System.Globalization;

namespace AccAssistant.Benchmarks.Load;

/// <summary>A figure that is not to be passed, from either side.</summary>
internal sealed record Bound(double Value, bool IsMost)
{
    public static Bound AtMost(double value) => new(value, IsMost: true);

    public static Bound AtLeast(double value) => new(value, IsMost: false);

    public bool Holds(double value) => IsMost ? value <= Value : value >= Value;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsMost ? "≤" : "≥")} {Value:0.##}");
}
