namespace AccAssistant.Sandbox.Limits;

/// <summary>What the vendor publishes for one family of calls, a minute.</summary>
/// <param name="Family">Calls of one family are counted together.</param>
/// <param name="App">For everybody together; null: not limited.</param>
/// <param name="Person">For each person; null: not limited.</param>
internal sealed record Allowance(string Family, int? App, int? Person = null)
{
    private static readonly (PathString Path, int? App, int? Person)[] Published =
    [
        ("/construction/issues", null, 500),
        ("/construction/rfis", 100, null),
        ("/construction/submittals", 600, 600),
        ("/construction/locations", 600, 200),
        ("/construction/admin", 600, null),
        ("/hq", 100, null),
        ("/data", 300, null),
        ("/oss", 1000, null),
        ("/authentication/v2/authorize", 500, null),
        ("/authentication/v2/token", 500, null),
        ("/authentication/v2/introspect", 500, null),
        ("/authentication/v2/logout", 500, null),
        ("/authentication/v2/revoke", 100, null),
    ];

    /// <returns>Null for an address that nobody counts.</returns>
    public static Allowance? For(PathString path)
    {
        // Hubs, one hub, its projects and one project are counted each for itself.
        if (path.StartsWithSegments("/project/v1/hubs"))
            return new Allowance($"/project/v1/hubs {path.Value!.Count(letter => letter == '/')}", App: 50);

        foreach (var (start, app, person) in Published)
        {
            if (path.StartsWithSegments(start))
                return new Allowance(start, app, person);
        }

        return null;
    }
}
