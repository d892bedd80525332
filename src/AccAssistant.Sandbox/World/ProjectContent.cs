using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World;

/// <summary>Everything a project holds. Lists not given are empty.</summary>
public sealed class ProjectContent
{
    public IReadOnlyList<WireUser> Users { get; init; } = [];

    public IReadOnlyList<WireProjectCompany> Companies { get; init; } = [];

    public IReadOnlyList<WireLocation> Locations { get; init; } = [];

    public IReadOnlyList<WireIssueType> IssueTypes { get; init; } = [];

    public IReadOnlyList<WireAttributeDefinition> AttributeDefinitions { get; init; } = [];

    public IReadOnlyList<WireAttributeMapping> AttributeMappings { get; init; } = [];

    public IReadOnlyList<WireRootCauseCategory> RootCauseCategories { get; init; } = [];

    /// <summary>Live and deleted ones.</summary>
    public RecordShelf<WireIssue> Issues { get; init; } = new([], issue => issue.Id);

    /// <summary>By the id of the issue or RFI.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<WireComment>> Comments { get; init; } = new Dictionary<string, IReadOnlyList<WireComment>>();

    /// <summary>Of issues and RFIs, by the record's id.</summary>
    public ILookup<string, WireAttachment> Attachments { get; init; } = Array.Empty<WireAttachment>().ToLookup(_ => "");

    public RecordShelf<WireRfi> Rfis { get; init; } = new([], rfi => rfi.Id);

    public IReadOnlyList<WireRfiType> RfiTypes { get; init; } = [];

    public IReadOnlyList<WireRfiAttributeDefinition> RfiAttributes { get; init; } = [];

    /// <summary>Void and draft ones included.</summary>
    public RecordShelf<WireSubmittal> Submittals { get; init; } = new([], item => item.Id);

    public IReadOnlyList<WireSubmittalSpec> Specs { get; init; } = [];

    public IReadOnlyList<WireSubmittalPackage> Packages { get; init; } = [];

    public IReadOnlyList<WireSubmittalType> SubmittalTypes { get; init; } = [];

    public IReadOnlyList<WireSubmittalResponse> SubmittalResponses { get; init; } = [];

    public ILookup<string, WireSubmittalAttachment> SubmittalAttachments { get; init; } = Array.Empty<WireSubmittalAttachment>().ToLookup(_ => "");

    /// <summary>By item id.</summary>
    public ILookup<string, WireSubmittalRevision> SubmittalRevisions { get; init; } = Array.Empty<WireSubmittalRevision>().ToLookup(_ => "");

    /// <summary>1 numbers submittals over the whole project, 2 within each spec section.</summary>
    public string SubmittalNumbering { get; init; } = "2";
}
