using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Records;

/// <summary>A project's answers, page by page, with switches for what goes wrong and counts of what was asked.</summary>
internal sealed class FakeProject
{
    private readonly ConcurrentQueue<(string What, string? Id, bool InBackground)> requests = [];

    public FakeProject()
    {
        Time = new FakeTimeProvider(Make.At("2026-11-23T15:10:00Z"));
    }

    public FakeTimeProvider Time { get; }

    public string Now { get; set; } = "";

    public MemorySnapshots Snapshots { get; } = new();

    public List<Issue> Issues { get; } = [];

    /// <summary>Deleted since; only the list of deleted ones holds them.</summary>
    public List<Issue> DeletedIssues { get; } = [];

    public List<Rfi> Rfis { get; } = [];

    public List<Submittal> Submittals { get; } = [];

    public List<Submittal> VoidSubmittals { get; } = [];

    public List<Person> People { get; } = [];

    public List<Company> Companies { get; } = [];

    public List<IssueType> IssueTypes { get; } = [];

    public List<RootCauseCategory> RootCauses { get; } = [];

    public List<AttributeDefinition> IssueAttributes { get; } = [];

    public List<RfiType> RfiTypes { get; } = [];

    public List<AttributeDefinition> RfiAttributes { get; } = [];

    public List<SubmittalStep> Steps { get; } = [];

    public List<SubmittalResponse> Responses { get; } = [];

    public List<RfiResponse> RfiResponses { get; } = [];

    public List<Comment> Comments { get; } = [];

    public List<Attachment> Attachments { get; } = [];

    public List<SubmittalRevision> Revisions { get; } = [];

    public List<Location> Locations { get; } = [];

    public int PageSize { get; set; } = 2;

    /// <summary>What the server claims on each page that there are, where it claims something else.</summary>
    public Func<int, int>? RfiTotal { get; set; }

    /// <summary>Called before each page with the module ("issues", "rfis", "submittals", "void", "people", "companies", "rfi", "comments" …) and the page's index.</summary>
    public Func<string, int, string, Task> Before { get; set; } = (_, _, _) => Task.CompletedTask;

    /// <summary>How often each list was begun.</summary>
    public ConcurrentDictionary<string, int> Reads { get; } = [];

    /// <summary>Every request in order: what was asked for, of which record where it is of one, and whether in the background.</summary>
    public IReadOnlyList<(string What, string? Id, bool InBackground)> Requests => requests.ToArray();

    /// <summary>How long a page waits for its place in the quota, where it does.</summary>
    public Func<string, int, TimeSpan?> Wait { get; set; } = (_, _) => null;

    public static AccException Error(AccErrorKind kind) => new(kind, "It did not work.", "GET /x");

    public void ForgetRequests() => requests.Clear();

    public void FailFrom(string what, int page, AccErrorKind kind) =>
        Before = (asked, index, _) => asked == what && index >= page ? Task.FromException(Error(kind)) : Task.CompletedTask;

    public ProjectRecords Open(string user = "ME") => new(
        user,
        Make.ProjectId,
        Readers(),
        new Calendar(Time, Options.Create(new CalendarOptions { Now = Now }), Options.Create(new ReportOptions())),
        Snapshots,
        Time,
        NullLoggerFactory.Instance);

    public async Task<List<RecordReply>> AskAll(RecordRequest request, RecordContext? context = null, ProjectRecords? records = null)
    {
        var replies = new List<RecordReply>();
        await foreach (var reply in (records ?? Open()).Ask(request, context ?? Make.Context(), TestContext.Current.CancellationToken))
            replies.Add(reply);
        Assert.All(replies, KnownPhrases.AssertAll);
        return replies;
    }

    public async Task<RecordReply> Ask(RecordRequest request, RecordContext? context = null, ProjectRecords? records = null) =>
        (await AskAll(request, context, records))[^1];

    public async Task<AccAssistant.Records.Queries.ResultSet> Query(RecordModule module, string where, RecordContext? context = null, int rows = 200)
    {
        var reply = await Ask(new QueryRequest(module, where, rows), context);
        return Assert.IsType<Answered>(reply).Result;
    }

    public ModuleReaders Readers() => new()
    {
        Issues = (reader, _, token) => Pages("issues", Issues, null, reader, token),
        Rfis = (reader, _, token) => Pages("rfis", Rfis, RfiTotal, reader, token),
        Submittals = (reader, _, isVoid, token) => isVoid ? Pages("void", VoidSubmittals, null, reader, token) : Pages("submittals", Submittals, null, reader, token),
        People = (reader, _, _) => List("people", People, reader),
        Companies = (reader, _, _) => List("companies", Companies, reader),
        Locations = (reader, _, _) => List("locations", Locations, reader),
        IssueTypes = (reader, _, _) => List("types", IssueTypes, reader),
        RootCauses = (reader, _, _) => List("root causes", RootCauses, reader),
        IssueAttributes = (reader, _, _) => List("issue attributes", IssueAttributes, reader),
        RfiTypes = (reader, _, _) => List("rfi types", RfiTypes, reader),
        RfiAttributes = (reader, _, _) => List("rfi attributes", RfiAttributes, reader),
        IssuesChanged = (reader, _, since, deleted, token) => Pages(deleted ? "deleted issues" : "changed issues", (deleted ? DeletedIssues : Issues).Where(issue => issue.UpdatedAt >= since).ToList(), null, reader, token),
        RfisChanged = (reader, _, since, token) => Pages("changed rfis", Rfis.Where(rfi => rfi.UpdatedAt >= since).ToList(), null, reader, token),
        SubmittalsChanged = (reader, _, since, isVoid, token) => Pages(isVoid ? "changed void" : "changed submittals", (isVoid ? VoidSubmittals : Submittals).Where(item => item.UpdatedAt is { } at && DateOnly.FromDateTime(at.UtcDateTime) >= since).ToList(), null, reader, token),
        SubmittalSteps = (reader, _, id, _) => List("steps", Steps, reader, id),
        SubmittalRevisions = (reader, _, id, _) => List("revisions", Revisions, reader, id),
        SubmittalTypes = (reader, _, _) => List("submittal types", new List<SubmittalType>(), reader),
        SubmittalResponses = (reader, _, _) => List("responses", Responses, reader),
        Issue = async (reader, _, id, _) => (await List("issue", Issues, reader, id)).First(item => item.Id == id),
        Rfi = async (reader, _, id, _) => new RfiDetail((await List("rfi", Rfis, reader, id)).First(item => item.Id == id), RfiResponses),
        Submittal = async (reader, _, id, _) => (await List("submittal", Submittals, reader, id)).Concat(VoidSubmittals).First(item => item.Id == id),
        IssueComments = (reader, _, id, token) => List("comments", Comments, reader, id).WaitAsync(token),
        RfiComments = (reader, _, id, _) => List("comments", Comments, reader, id),
        IssueAttachments = (reader, _, id, _) => List("attachments", Attachments, reader, id),
        RfiAttachments = (reader, _, id, _) => List("attachments", Attachments, reader, id),
        SubmittalAttachments = (reader, _, id, _) => List("attachments", Attachments, reader, id),
        Link = (_, module, id) => new Uri($"https://acc.example/{module}/{id}"),
    };

    private async IAsyncEnumerable<Page<T>> Pages<T>(string what, List<T> items, Func<int, int>? total, Reader reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Count(what);
        var page = 0;
        T? last = default;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            Note(what, null, reader);
            if (Wait(what, page) is { } wait)
                reader.Waiting?.Invoke(wait);
            await Before(what, page, reader.Caller.SessionId).WaitAsync(cancellationToken);
            var moved = page > 0 && !ReferenceEquals(items.ElementAtOrDefault((page * PageSize) - 1), last);
            last = items.ElementAtOrDefault(((page + 1) * PageSize) - 1);
            yield return new Page<T>(items.Skip(page * PageSize).Take(PageSize).ToArray(), total?.Invoke(page) ?? items.Count) { Moved = moved };
        }
        while (++page * PageSize < items.Count);
    }

    private async Task<IReadOnlyList<T>> List<T>(string what, List<T> items, Reader reader, string? id = null)
    {
        Count(what);
        Note(what, id, reader);
        await Before(what, 0, reader.Caller.SessionId);
        return items.ToArray();
    }

    private void Count(string what) => Reads.AddOrUpdate(what, 1, (_, count) => count + 1);

    private void Note(string what, string? id, Reader reader) => requests.Enqueue((what, id, reader.InBackground));
}
