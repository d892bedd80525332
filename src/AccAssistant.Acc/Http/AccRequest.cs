namespace AccAssistant.Acc.Http;

/// <summary>One read of Autodesk.</summary>
/// <param name="Family">The quota it counts against.</param>
/// <param name="Endpoint">Method and path template, for logs and errors.</param>
/// <param name="Path">The real path and query, or a whole address under <see cref="ApsOptions.ApiBaseUrl"/>.</param>
/// <param name="Subject">What is read, as it stands in a sentence: "RFIs in this project".</param>
internal sealed record AccRequest(string Family, string Endpoint, string Path, string Subject)
{
    /// <summary>The name differs per service; null where the service takes none.</summary>
    public string? RegionHeader { get; init; }

    public string Region { get; init; } = "";

    /// <summary>JSON of a search, which is a read although it is sent by POST.</summary>
    public byte[]? Body { get; init; }

    /// <summary>A single record: Autodesk answers 403 for one that is not there, so both get the same words.</summary>
    public bool IsRecord { get; init; }
}
