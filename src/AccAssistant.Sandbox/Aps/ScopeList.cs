namespace AccAssistant.Sandbox.Aps;

/// <summary>The scopes Autodesk knows.</summary>
internal static class ScopeList
{
    public const string DataRead = "data:read";
    public const string AccountRead = "account:read";
    public const string ProfileRead = "user-profile:read";
    public const string OpenId = "openid";

    private const int MostCharacters = 2000;
    private const int MostScopes = 50;

    public static IReadOnlyList<string> Known { get; } =
    [
        ProfileRead, "user:read", "user:write", "viewables:read",
        DataRead, "data:write", "data:create", "data:search",
        "bucket:create", "bucket:read", "bucket:update", "bucket:delete",
        "code:all", AccountRead, "account:write", OpenId,
    ];

    /// <summary>The scopes of a space-separated list, each once; null where one is unknown, there are none, or too many.</summary>
    public static IReadOnlyList<string>? TryParse(string? text)
    {
        if (text is null || text.Length > MostCharacters)
            return null;

        var scopes = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();
        return scopes.Length is > 0 and <= MostScopes && scopes.All(IsKnown) ? scopes : null;
    }

    private static bool IsKnown(string scope) =>
        Known.Contains(scope, StringComparer.Ordinal) || scope.StartsWith("data:read:urn:", StringComparison.Ordinal);
}
