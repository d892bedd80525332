using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>Whether a changed query only leaves records out, so that "of these" is true of what it finds.</summary>
internal static class Narrower
{
    private const string All = "all";
    private const string Module = "module";
    private const string Status = "status";

    /// <summary>Keys that leave nothing out.</summary>
    public static readonly IReadOnlyList<string> HowShown = ["group", "measure", "sort", "top"];

    /// <param name="of">In the normal text form, as is <paramref name="where"/>.</param>
    public static bool IsWithin(string of, string where) => QueryText.Keys.Except(HowShown).All(key => IsWithin(key, QueryText.ValueOf(of, key), QueryText.ValueOf(where, key)));

    private static bool IsWithin(string key, string of, string where) => of == where || key switch
    {
        Module => of == All || Values(where).All(Values(of).Contains),
        Status => IsStatusWithin(of, where),
        _ => of.Length == 0,
    };

    /// <summary>Without a status drafts and void ones are left out.</summary>
    private static bool IsStatusWithin(string of, string where) => of switch
    {
        "any" => true,
        "" => !Values(where).Any(value => value.ToLowerInvariant() is "any" or "draft" or "void"),
        "outstanding" => where is "open" or "overdue",
        "open" => where is "overdue",
        _ => false,
    };

    private static string[] Values(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
