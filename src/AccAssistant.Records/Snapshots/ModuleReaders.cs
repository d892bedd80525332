using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>Everything that is read over the network, one call each; the only seam between the records and the client.</summary>
public sealed record ModuleReaders
{
    public required Func<Reader, Project, CancellationToken, IAsyncEnumerable<Page<Issue>>> Issues { get; init; }

    public required Func<Reader, Project, CancellationToken, IAsyncEnumerable<Page<Rfi>>> Rfis { get; init; }

    /// <summary>The flag asks for void ones, which the plain list leaves out.</summary>
    public required Func<Reader, Project, bool, CancellationToken, IAsyncEnumerable<Page<Submittal>>> Submittals { get; init; }

    /// <summary>Issues changed at or after an instant; the flag asks for deleted ones, which come by a list of their own.</summary>
    public required Func<Reader, Project, DateTimeOffset, bool, CancellationToken, IAsyncEnumerable<Page<Issue>>> IssuesChanged { get; init; }

    public required Func<Reader, Project, DateTimeOffset, CancellationToken, IAsyncEnumerable<Page<Rfi>>> RfisChanged { get; init; }

    /// <summary>Submittals changed on or after a day in UTC: Autodesk compares whole days.</summary>
    public required Func<Reader, Project, DateOnly, bool, CancellationToken, IAsyncEnumerable<Page<Submittal>>> SubmittalsChanged { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<Person>>> People { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<Company>>> Companies { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<Location>>> Locations { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<IssueType>>> IssueTypes { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<RootCauseCategory>>> RootCauses { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<AttributeDefinition>>> IssueAttributes { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<RfiType>>> RfiTypes { get; init; }

    /// <summary>Forbidden for people who are no project administrators.</summary>
    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<AttributeDefinition>>> RfiAttributes { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<SubmittalType>>> SubmittalTypes { get; init; }

    public required Func<Reader, Project, CancellationToken, Task<IReadOnlyList<SubmittalResponse>>> SubmittalResponses { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<Issue>> Issue { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<RfiDetail>> Rfi { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<Submittal>> Submittal { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<IReadOnlyList<Comment>>> IssueComments { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<IReadOnlyList<Comment>>> RfiComments { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<IReadOnlyList<Attachment>>> IssueAttachments { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<IReadOnlyList<Attachment>>> RfiAttachments { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<IReadOnlyList<Attachment>>> SubmittalAttachments { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<IReadOnlyList<SubmittalStep>>> SubmittalSteps { get; init; }

    public required Func<Reader, Project, string, CancellationToken, Task<IReadOnlyList<SubmittalRevision>>> SubmittalRevisions { get; init; }

    /// <summary>A record's address in Autodesk's web pages.</summary>
    public required Func<Project, RecordModule, string, Uri> Link { get; init; }

    public static ModuleReaders From(IssuesApi issues, RfisApi rfis, SubmittalsApi submittals, PeopleApi people, LocationsApi locations, RecordLinks links) => new()
    {
        Issues = issues.ListAsync,
        Rfis = rfis.SearchAsync,
        Submittals = submittals.ListAsync,
        People = people.ListUsersAsync,
        Companies = people.ListCompaniesAsync,
        Locations = locations.ListAsync,
        IssueTypes = issues.ListTypesAsync,
        RootCauses = issues.ListRootCausesAsync,
        IssueAttributes = issues.ListAttributesAsync,
        RfiTypes = rfis.ListTypesAsync,
        RfiAttributes = rfis.ListAttributesAsync,
        IssuesChanged = issues.ListChangedAsync,
        RfisChanged = rfis.SearchChangedAsync,
        SubmittalsChanged = submittals.ListChangedAsync,
        SubmittalSteps = submittals.ListStepsAsync,
        SubmittalRevisions = submittals.ListRevisionsAsync,
        SubmittalTypes = submittals.ListTypesAsync,
        SubmittalResponses = submittals.ListResponsesAsync,
        Issue = issues.GetAsync,
        Rfi = rfis.GetAsync,
        Submittal = submittals.GetAsync,
        IssueComments = issues.ListCommentsAsync,
        RfiComments = rfis.ListCommentsAsync,
        IssueAttachments = issues.ListAttachmentsAsync,
        RfiAttachments = rfis.ListAttachmentsAsync,
        SubmittalAttachments = submittals.ListAttachmentsAsync,
        Link = (project, module, id) => module switch
        {
            RecordModule.Issues => links.ToIssue(project, id),
            RecordModule.Rfis => links.ToRfi(project, id),
            _ => links.ToSubmittal(project, id),
        },
    };
}
