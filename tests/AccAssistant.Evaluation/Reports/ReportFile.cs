using System.Globalization;
using System.Text.Json;

namespace AccAssistant.Evaluation.Reports;

/// <summary>Reports as JSON files.</summary>
internal static class ReportFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <returns>The new file's path.</returns>
    public static async Task<string> WriteAsync(Report report, string folder)
    {
        Directory.CreateDirectory(folder);
        var model = string.Concat(report.Model.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '-'));
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{report.StartedAt:yyyyMMdd-HHmmss}-{model}.json"));
        await using var stream = File.Create(path);
        await JsonSerializer.SerializeAsync(stream, report, Json);
        return path;
    }

    /// <exception cref="FormatException">It is no report.</exception>
    public static async Task<Report> ReadAsync(string path)
    {
        await using var stream = File.OpenRead(path);
        try
        {
            return await JsonSerializer.DeserializeAsync<Report>(stream, Json) ?? throw new FormatException($"{path} is no report.");
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{path} is no report: {exception.Message}", exception);
        }
    }
}
