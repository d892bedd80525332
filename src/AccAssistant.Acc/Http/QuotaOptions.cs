namespace AccAssistant.Acc.Http;

/// <summary>Requests a minute as Autodesk publishes them, for the whole app or for each person. Lower them where several installations share one client id.</summary>
public sealed class QuotaOptions
{
    public const string Section = "Acc:Quotas";

    /// <summary>Autodesk counts issues by person only; 0 is no limit for the app.</summary>
    public int Issues { get; set; }

    public int IssuesPerPerson { get; set; } = 500;

    public int Rfis { get; set; } = 100;

    public int Submittals { get; set; } = 600;

    public int SubmittalsPerPerson { get; set; } = 600;

    public int Admin { get; set; } = 600;

    public int Hq { get; set; } = 100;

    /// <summary>Of hubs, of the projects of a hub and of a project: each has as many for itself.</summary>
    public int Dm { get; set; } = 50;

    public int Versions { get; set; } = 300;

    public int Locations { get; set; } = 600;

    public int LocationsPerPerson { get; set; } = 200;

    public int Oss { get; set; } = 1000;

    /// <summary>Requests a second of each family, for a server that counts seconds too; 0 is no pace.</summary>
    public int PerSecond { get; set; }

    /// <summary>A family with no published limit only pauses when told to.</summary>
    public QuotaLimits LimitsOf(string family) => family switch
    {
        QuotaFamilies.Issues => Of(Issues, IssuesPerPerson),
        QuotaFamilies.Rfis => Of(Rfis),
        QuotaFamilies.Submittals => Of(Submittals, SubmittalsPerPerson),
        QuotaFamilies.Admin => Of(Admin),
        QuotaFamilies.Hq => Of(Hq),
        QuotaFamilies.Hubs or QuotaFamilies.HubProjects or QuotaFamilies.Project => Of(Dm),
        QuotaFamilies.Versions => Of(Versions),
        QuotaFamilies.Locations => Of(Locations, LocationsPerPerson),
        QuotaFamilies.Storage => Of(Oss),
        _ => new QuotaLimits(null),
    };

    private QuotaLimits Of(int all, int? each = null) => new(all > 0 ? all : null, each, PerSecond > 0 ? PerSecond : null);
}
