using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.Faults;

/// <summary>Paths with <c>*</c> for any text, slashes too.</summary>
internal static class PathPattern
{
    /// <param name="query">With its question mark; looked at only where the pattern has one.</param>
    public static bool Matches(string pattern, string path, string query)
    {
        var expression = @"\A" + Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal) + @"\z";
        var text = pattern.Contains('?') ? path + query : path;
        return Regex.IsMatch(text, expression, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}
