namespace AccAssistant.Acc.Http;

/// <summary>Requests a minute for the whole app, as Autodesk publishes them. Lower them where several installations share one client id.</summary>
public sealed class QuotaOptions
{
    public const string Section = "Acc:Quotas";

    public int Issues { get; set; } = 500;

    public int Rfis { get; set; } = 100;

    public int Submittals { get; set; } = 600;

    public int Admin { get; set; } = 600;

    public int Hq { get; set; } = 100;

    public int Dm { get; set; } = 50;

    public int Locations { get; set; } = 200;

    public int Oss { get; set; } = 1000;

    /// <summary>Null for a family with no published limit: it only pauses when told to.</summary>
    public int? PerMinute(string family) => family switch
    {
        QuotaFamilies.Issues => Issues,
        QuotaFamilies.Rfis => Rfis,
        QuotaFamilies.Submittals => Submittals,
        QuotaFamilies.Admin => Admin,
        QuotaFamilies.Hq => Hq,
        QuotaFamilies.DataManagement => Dm,
        QuotaFamilies.Locations => Locations,
        QuotaFamilies.Storage => Oss,
        _ => null,
    };
}
