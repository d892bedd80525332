using NSwag;

namespace AccAssistant.Tests.Proof.Specs;

/// <param name="Path">The path template as the vendor spells it.</param>
internal sealed record VendorOperation(string Method, string Path, OpenApiOperation Operation)
{
    private readonly string[] segments = Path.Split('/');

    /// <summary>How many segments are words rather than parameters: of two templates that fit, the wordier is meant.</summary>
    public int Words => segments.Count(segment => !IsParameter(segment));

    public bool Fits(string method, string[] path) =>
        string.Equals(Method, method, StringComparison.OrdinalIgnoreCase)
        && path.Length == segments.Length
        && segments.Zip(path).All(pair => pair.Second.Length > 0 == pair.First.Length > 0 && (IsParameter(pair.First) || pair.First == pair.Second));

    /// <summary>What stands in the path for each parameter of the template.</summary>
    public IEnumerable<(string Name, string Value)> PathValues(string[] path) =>
        segments.Zip(path).Where(pair => IsParameter(pair.First)).Select(pair => (pair.First[1..^1], Uri.UnescapeDataString(pair.Second)));

    public override string ToString() => $"{Method.ToUpperInvariant()} {Path}";

    private static bool IsParameter(string segment) => segment.StartsWith('{');
}
