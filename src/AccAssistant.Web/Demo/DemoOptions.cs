using System.Globalization;

namespace AccAssistant.Web.Demo;

/// <summary>Whether a pretend Autodesk and a pretend model may stand in where credentials are missing.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Unset: only in Development.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The moment records are judged by, as a day (<c>2026-11-23</c>) or a time with its offset; empty is now. Never moves token lifetimes.</summary>
    public string? Now { get; set; } = "";

    /// <summary>A sandbox that runs already, shared by several apps, with its default credentials. Empty: one is started beside this app.</summary>
    public string SandboxUrl { get; set; } = "";

    /// <summary><see cref="Now"/>, read; a bare day is its noon in UTC, which is the same day almost everywhere.</summary>
    /// <exception cref="StartRefusedException">It is neither a day nor a time.</exception>
    public DateTimeOffset? Moment()
    {
        if (string.IsNullOrWhiteSpace(Now))
            return null;
        if (DateOnly.TryParseExact(Now, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero);
        return DateTimeOffset.TryParse(Now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : throw new StartRefusedException($"Demo:Now is \"{Now}\". Write a day such as 2026-11-23, or leave it empty.");
    }
}
