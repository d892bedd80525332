using System.Globalization;
using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.Models;

/// <summary>Durations as the endpoint writes them: <c>7</c> (seconds), <c>5.25s</c>, <c>1m26.4s</c>, <c>2h3m</c>, <c>850ms</c>.</summary>
internal static partial class VendorDuration
{
    public static TimeSpan? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var bare))
        {
            return Seconds(bare);
        }

        var match = Parts().Match(text.Trim());
        if (!match.Success || match.Length == 0)
        {
            return null;
        }

        double Part(string name, double factor) => match.Groups[name].Success
            ? double.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) * factor
            : 0;
        return Seconds(Part("d", 86400) + Part("h", 3600) + Part("m", 60) + Part("s", 1) + Part("ms", 0.001));
    }

    /// <summary>The wait named in a limit's message ("Please try again in 7.66s"), where no header says it.</summary>
    public static TimeSpan? InMessage(string message) =>
        Named().Match(message) is { Success: true } match ? Parse(match.Groups[1].Value) : null;

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(Math.Min(seconds, 366 * 86400d));

    [GeneratedRegex(@"^(?:(?<d>\d+)d)?(?:(?<h>\d+)h)?(?:(?<m>\d+)m(?!s))?(?:(?<s>\d+(?:\.\d+)?)s)?(?:(?<ms>\d+(?:\.\d+)?)ms)?$")]
    private static partial Regex Parts();

    [GeneratedRegex(@"try again in ((?:\d+(?:\.\d+)?(?:ms|d|h|m|s))+)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
