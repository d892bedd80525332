using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>Record text in an answer is shown as written, never as markup.</summary>
internal static partial class Markdown
{
    public static string Escape(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>!|~]|^[#>+-]|(?<=^\d+)[.)]")]
    private static partial Regex Special();
}
