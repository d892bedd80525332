using System.Text.RegularExpressions;

namespace AccAssistant.Web.Demo;

/// <summary>Tells a credential from the text that stood in its place in an example.</summary>
internal static partial class Placeholder
{
    public static bool LooksLikeOne(string value) => Pattern().IsMatch(value);

    [GeneratedRegex(@"^(<.*>|\{.*\}|\[.*\]|\$\{?.*\}?|your[-_ ].*|my[-_](client|secret|key|api).*|.*change[-_ ]?(me|it|this).*|.*placeholder.*|.*replace[-_ ]?(me|this|with).*|(todo|tbd|fixme)|(?<same>.)\k<same>{2,}|\.{2,}|…|gsk_(x+|\.+|…|your.*)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
