namespace AccAssistant.Benchmarks.Load;

/// <summary>One figure of the app beside the floor's.</summary>
/// <param name="Unit">e.g. "ms".</param>
/// <param name="Goal">What the ratio is to be; null where none is set.</param>
internal sealed record Compared(string What, double Floor, double App, string Unit, Bound? Goal = null)
{
    /// <summary>What the app's own figure is to be, whatever the floor's is.</summary>
    public Bound? Own { get; init; }

    /// <summary>Says the same in every run on any machine, about.</summary>
    public bool IsSteady { get; init; }

    public double Ratio => App / Floor;

    public bool IsMet => (Goal?.Holds(Ratio) ?? true) && (Own?.Holds(App) ?? true);
}
