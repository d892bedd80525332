using System.Globalization;
using System.Text.Json;
using AccAssistant.Benchmarks.Inner;
using AccAssistant.Benchmarks.Load;

namespace AccAssistant.Benchmarks;

/// <summary>What a committed run came to, in figures that say the same on any machine: ratios to the floor, and bytes allocated.</summary>
internal sealed record Baseline(IReadOnlyDictionary<string, double> Ratios, IReadOnlyDictionary<string, long> Bytes)
{
    /// <summary>Ratios of two programs on a shared machine; what goes beyond is no neighbour's doing.</summary>
    private const double RatioGrowth = 1.6;

    private const double ByteGrowth = 1.15;
    private const long FewBytes = 1_000;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Baseline Of(LoadReport load, IReadOnlyList<PartCost> parts) => new(
        load.Figures.Where(figure => figure.IsSteady).ToDictionary(figure => $"{figure.Of}: {figure.What}", figure => Math.Round(figure.Ratio!.Value, 3)),
        parts.ToDictionary(part => part.What, part => part.Bytes));

    public static async Task<Baseline> ReadAsync(string file) =>
        JsonSerializer.Deserialize<Baseline>(await File.ReadAllTextAsync(file)) ?? throw new InvalidOperationException($"{file} holds no baseline.");

    public Task WriteAsync(string file) => File.WriteAllTextAsync(file, JsonSerializer.Serialize(this, Readable) + "\n");

    /// <summary>What has become clearly worse, and what is no longer measured, in words.</summary>
    public IEnumerable<string> Regressions(Baseline now) =>
    [
        .. Ratios.Where(was => !now.Ratios.TryGetValue(was.Key, out var ratio) || ratio > was.Value * RatioGrowth)
            .Select(was => string.Create(CultureInfo.InvariantCulture, $"{was.Key}: {was.Value:0.00} times the relay's before, {now.Ratios.GetValueOrDefault(was.Key):0.00} now")),
        .. Bytes.Where(was => !now.Bytes.TryGetValue(was.Key, out var bytes) || bytes > (was.Value * ByteGrowth) + FewBytes)
            .Select(was => string.Create(CultureInfo.InvariantCulture, $"{was.Key}: {was.Value:N0} bytes before, {now.Bytes.GetValueOrDefault(was.Key):N0} now")),
    ];
}
