namespace AccAssistant.Web.SignIn;

/// <summary>Where to go after signing in: one of our own pages, whatever was asked for.</summary>
public static class ReturnAddress
{
    private const int MaxLength = 2000;

    private static readonly string[] NotPages = ["/signin", "/signout", "/signed-out", "/hub"];

    public static string Safe(string? asked)
    {
        // A browser reads "//host", "/\host" and "/<tab>/host" as another site.
        var safe = asked is { Length: > 0 and <= MaxLength }
            && asked[0] == '/'
            && !(asked.Length > 1 && asked[1] is '/' or '\\')
            && asked.All(character => character is > ' ' and <= '~' and not '\\')
            && !NotPages.Any(page => asked.StartsWith(page, StringComparison.OrdinalIgnoreCase));
        return safe ? asked! : "/";
    }
}
