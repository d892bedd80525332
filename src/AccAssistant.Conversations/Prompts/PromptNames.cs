using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.Prompts;

/// <summary>The prompts there must be, and the names each may hold in double braces.</summary>
internal static partial class PromptNames
{
    public const string System = "system";
    public const string Turn = "turn";

    public const string Project = "project";
    public const string Account = "account";
    public const string Platform = "platform";
    public const string TimeZone = "timezone";
    public const string Today = "today";
    public const string Week = "week";
    public const string User = "user";
    public const string Last = "last";

    public static readonly IReadOnlyList<string> Files = [System, Turn];

    public static IReadOnlyList<string> Required(string file) => file == Turn ? [Project, TimeZone, Today, User] : [];

    public static IReadOnlyList<string> Allowed(string file) => file == Turn ? [Project, Account, Platform, TimeZone, Today, Week, User, Last] : [];

    /// <summary>A name in double braces, its first group the name.</summary>
    [GeneratedRegex(@"\{\{\s*([^{}]*?)\s*\}\}")]
    public static partial Regex InBraces();
}
