namespace AccAssistant.Acc.Http;

/// <summary>The most records each service gives at once, and how many pages are under way together.</summary>
internal static class PageLimits
{
    public const int Issues = 100;
    public const int IssueSettings = 200;
    public const int Rfis = 200;
    public const int Submittals = 50;
    public const int Admin = 200;
    public const int Hq = 100;
    public const int DataManagement = 200;
    public const int Locations = 10_000;

    public const int AtOnce = 10;

    /// <summary>So many pages may be read or waited for behind one that is slow.</summary>
    public const int Ahead = 3 * AtOnce;

    /// <summary>No project is this large; a list that claims to be is broken.</summary>
    public const int MostPages = 10_000;
}
