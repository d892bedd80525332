using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>Everything one person can read in one project. The first question reads all modules at once; each question waits only for what it is about, and only that is kept fresh.</summary>
internal sealed class ProjectSnapshots(SnapshotReader reader, TimeProvider time)
{
    /// <summary>Older data is read again before it is used.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(5);

    /// <summary>Older data is shown to nobody before it is read again: who may see it may have changed meanwhile.</summary>
    public static readonly TimeSpan HeldFor = TimeSpan.FromMinutes(30);

    private readonly SharedPart<Issue> issues = new(RecordModule.Issues, time, FreshFor);
    private readonly SharedPart<Rfi> rfis = new(RecordModule.Rfis, time, FreshFor);
    private readonly SharedPart<Submittal> submittals = new(RecordModule.Submittals, time, FreshFor);
    private readonly SharedPart<Person> people = new(RecordModule.Issues, time, FreshFor);
    private readonly SharedPart<Company> companies = new(RecordModule.Issues, time, FreshFor);
    private readonly SharedPart<Location> locations = new(RecordModule.Issues, time, FreshFor);
    private readonly SharedPart<IssueType> issueTypes = new(RecordModule.Issues, time, FreshFor);
    private readonly SharedPart<RootCauseCategory> rootCauses = new(RecordModule.Issues, time, FreshFor);
    private readonly SharedPart<AttributeDefinition> issueAttributes = new(RecordModule.Issues, time, FreshFor);
    private readonly SharedPart<RfiType> rfiTypes = new(RecordModule.Rfis, time, FreshFor);
    private readonly SharedPart<AttributeDefinition> rfiAttributes = new(RecordModule.Rfis, time, FreshFor);
    private readonly SharedPart<SubmittalType> submittalTypes = new(RecordModule.Submittals, time, FreshFor);
    private readonly SharedPart<SubmittalResponse> submittalResponses = new(RecordModule.Submittals, time, FreshFor);

    /// <summary>Starts what is missing, broken or too old; joins what is under way.</summary>
    public PendingParts Begin(IReadOnlyCollection<RecordModule> modules, RecordContext context) => Take(modules, context, refreshes: true);

    /// <summary>What was read last, with nothing begun for it; null where the question's modules were never read, are being read, or were read too long ago.</summary>
    public PendingParts? Held(IReadOnlyCollection<RecordModule> modules, RecordContext context)
    {
        // All parts begin together, so that one tells of the others.
        if (!issues.IsBegun)
            return null;
        var held = Take(modules, context, refreshes: false);
        return held.WhenReadAsync().IsCompletedSuccessfully && time.GetUtcNow() - held.BegunAt < HeldFor ? held : null;
    }

    private PendingParts Take(IReadOnlyCollection<RecordModule> modules, RecordContext context, bool refreshes)
    {
        var (caller, project) = (context.Caller, context.Project);
        var (asksIssues, asksRfis, asksSubmittals) = (modules.Contains(RecordModule.Issues), modules.Contains(RecordModule.Rfis), modules.Contains(RecordModule.Submittals));
        var readIssues = issues.Get(caller.SessionId, refreshes && asksIssues, (known, at, progress) => reader.ReadIssuesAsync(known, caller, project, at, progress));
        var readRfis = rfis.Get(caller.SessionId, refreshes && asksRfis, (known, at, progress) => reader.ReadRfisAsync(known, caller, project, at, progress));
        var readSubmittals = submittals.Get(caller.SessionId, refreshes && asksSubmittals, (known, at, progress) => reader.ReadSubmittalsAsync(known, caller, project, at, progress));
        return new PendingParts(
            asksIssues ? readIssues : null,
            asksRfis ? readRfis : null,
            asksSubmittals ? readSubmittals : null,
            Names(context, refreshes, refreshes && asksIssues, refreshes && asksRfis, refreshes && asksSubmittals));
    }

    public void Forget()
    {
        issues.Forget();
        rfis.Forget();
        submittals.Forget();
        people.Forget();
        companies.Forget();
        locations.Forget();
        issueTypes.Forget();
        rootCauses.Forget();
        issueAttributes.Forget();
        rfiTypes.Forget();
        rfiAttributes.Forget();
        submittalTypes.Forget();
        submittalResponses.Forget();
    }

    private PendingNames Names(RecordContext context, bool asks, bool asksIssues, bool asksRfis, bool asksSubmittals)
    {
        var (caller, project) = (context.Caller, context.Project);
        var readers = reader.Readers;
        var isAcc = project.Platform != Platform.Bim360;
        return new PendingNames(
            Get(people, asks, NameSources.People, readers.People),
            Get(companies, asks, NameSources.Companies, readers.Companies),
            Get(locations, asks, NameSources.Locations, readers.Locations),
            Get(issueTypes, asksIssues, NameSources.IssueTypes, readers.IssueTypes),
            Get(rootCauses, asksIssues, NameSources.RootCauses, readers.RootCauses),
            Get(issueAttributes, asksIssues, NameSources.IssueAttributes, readers.IssueAttributes),
            Get(rfiTypes, asksRfis, NameSources.RfiTypes, isAcc ? readers.RfiTypes : None<RfiType>),
            Get(rfiAttributes, asksRfis, NameSources.RfiAttributes, isAcc ? readers.RfiAttributes : None<AttributeDefinition>),
            Get(submittalTypes, asksSubmittals, NameSources.SubmittalTypes, isAcc ? readers.SubmittalTypes : None<SubmittalType>),
            Get(submittalResponses, asksSubmittals, NameSources.SubmittalResponses, isAcc ? readers.SubmittalResponses : None<SubmittalResponse>));

        Flight<T> Get<T>(SharedPart<T> part, bool isAsked, NameSource<T> source, Func<Reader, Project, CancellationToken, Task<IReadOnlyList<T>>> read) =>
            part.Get(caller.SessionId, isAsked, (known, at, _) => reader.ReadNamesAsync(source, known, at, token => read(caller, project, token)));
    }

    private static Task<IReadOnlyList<T>> None<T>(Reader reader, Project project, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<T>>([]);
}
