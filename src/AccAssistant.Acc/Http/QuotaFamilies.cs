namespace AccAssistant.Acc.Http;

/// <summary>The endpoint families Autodesk counts apart.</summary>
public static class QuotaFamilies
{
    public const string Issues = "issues";
    public const string Rfis = "rfis";
    public const string Submittals = "submittals";
    public const string Admin = "admin";
    public const string Hq = "hq";
    public const string Hubs = "hubs";
    public const string HubProjects = "hub-projects";
    public const string Project = "project";
    public const string Versions = "versions";
    public const string Locations = "locations";
    public const string Storage = "oss";

    public static readonly IReadOnlyList<string> All = [Issues, Rfis, Submittals, Admin, Hq, Hubs, HubProjects, Project, Versions, Locations, Storage];
}
