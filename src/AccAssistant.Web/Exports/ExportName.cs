using System.Globalization;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Pages.Conversations;

namespace AccAssistant.Web.Exports;

/// <summary>What a file is called: the day first, so that a folder of them sorts by it.</summary>
public static class ExportName
{
    private const int LongestProject = 60;
    private const int LongestWhat = 80;

    /// <summary>E.g. "2026-11-23 Riverside Office Tower - RFIs overdue.xlsx".</summary>
    public static string Of(ExportAbout about, ExportFormat format, Words words) =>
        Of(about.AsOf, about.TimeZone, about.Project, about.IsComplete ? about.Title : Cut(Plain(about.Title), LongestWhat) + " - " + words["incomplete"], format.Extension);

    /// <param name="zone">The day is that of its calendar.</param>
    public static string Of(DateTimeOffset at, string? zone, string project, string what, string extension)
    {
        string[] parts = [Cut(Plain(project), LongestProject), Cut(Plain(what), LongestWhat + 20)];
        return $"{ProjectTime.At(at, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {string.Join(" - ", parts.Where(part => part.Length > 0))}.{extension}";
    }

    /// <summary>Letters, figures and what no system takes for anything else.</summary>
    private static string Plain(string text)
    {
        var letters = new string([.. text.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' ? letter : ' ')]);
        return string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('-', ' ');
    }

    private static string Cut(string text, int most) => text.Length > most ? text[..most].TrimEnd() : text;
}
