namespace AccAssistant.Records.Snapshots;

/// <summary>How a module's records are read.</summary>
/// <param name="IsSame">Whether two readings of one record say the same.</param>
internal sealed record ModuleSource<T>(ListSource<T> Plain, Func<T, string> IdOf, Func<T, DateTimeOffset?> UpdatedAt, Func<T, T, bool> IsSame)
{
    /// <summary>Submittals keep their void ones in a list of their own.</summary>
    public ListSource<T>? Void { get; init; }

    public Func<T, bool> IsVoid { get; init; } = _ => false;
}
