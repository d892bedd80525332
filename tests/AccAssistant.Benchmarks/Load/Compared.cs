namespace AccAssistant.Benchmarks.Load;

/// <summary>One figure of the app beside the floor's.</summary>
/// <param name="Of">The load, or what else several figures are of.</param>
/// <param name="Floor">Null where there is none.</param>
/// <param name="Unit">e.g. "ms".</param>
/// <param name="Goal">What the ratio is to be; null where none is set.</param>
internal sealed record Compared(string Of, string What, double? Floor, double App, string Unit, Bound? Goal = null)
{
    /// <summary>What the app's own figure is to be, whatever the floor's is.</summary>
    public Bound? Own { get; init; }

    /// <summary>Says the same in every run on any machine, about.</summary>
    public bool IsSteady { get; init; }

    /// <summary>Null without a floor.</summary>
    public double? Ratio => Floor > 0 ? App / Floor : null;

    public bool IsMet => (Ratio is not { } ratio || (Goal?.Holds(ratio) ?? true)) && (Own?.Holds(App) ?? true);
}
