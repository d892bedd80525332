namespace AccAssistant.Acc;

/// <summary>Where Autodesk's web pages show a record. <c>{host}</c>, <c>{projectId}</c> and <c>{recordId}</c> are filled in; ids are the bare ones.</summary>
public sealed class LinkOptions
{
    public const string Section = "Links";

    public string Issue { get; set; } = "https://{host}/build/issues/projects/{projectId}/issues?issueId={recordId}";

    public string Rfi { get; set; } = "https://{host}/build/rfis/projects/{projectId}?preview={recordId}";

    public string Submittal { get; set; } = "https://{host}/build/submittals/projects/{projectId}/items/{recordId}";

    /// <summary>No address of a single BIM 360 issue is known for sure; the project's page is.</summary>
    public string Bim360Issue { get; set; } = "https://docs.b360.autodesk.com/projects/{projectId}";

    /// <summary>Region to web host; a region that is not listed uses that of US.</summary>
    public IDictionary<string, string> Hosts { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["US"] = "acc.autodesk.com",
        ["EMEA"] = "acc.autodesk.eu",
        ["CAN"] = "acc.can.autodesk.com",
        ["GBR"] = "acc.gbr.autodesk.com",
        ["DEU"] = "acc.deu.autodesk.com",
        ["IND"] = "acc.ind.autodesk.com",
        ["JPN"] = "acc.jpn.autodesk.com",
        ["AUS"] = "acc.aus.autodesk.com",
    };
}
