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
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Records;

/// <summary>A project's answers, page by page, with switches for what goes wrong and counts of what was asked.</summary>
internal sealed class FakeProject
{
    public FakeProject()
    {
        Time = new FakeTimeProvider(Make.At("2026-11-23T15:10:00Z"));
    }

    public FakeTimeProvider Time { get; }

    public string Now { get; set; } = "";

    public List<Issue> Issues { get; } = [];

    public List<Rfi> Rfis { get; } = [];

    public List<Submittal> Submittals { get; } = [];

    public List<Submittal> VoidSubmittals { get; } = [];

    public List<Person> People { get; } = [];

    public List<Company> Companies { get; } = [];

    public List<IssueType> IssueTypes { get; } = [];

    public List<SubmittalResponse> Responses { get; } = [];

    public List<RfiResponse> RfiResponses { get; } = [];

    public List<Comment> Comments { get; } = [];

    public int PageSize { get; set; } = 2;

    /// <summary>What the server claims on each page that there are, where it claims something else.</summary>
    public Func<int, int>? RfiTotal { get; set; }

    /// <summary>Called before each page with the module ("issues", "rfis", "submittals", "void", "people", "companies", "rfi", "comments" …) and the page's index.</summary>
    public Func<string, int, string, Task> Before { get; set; } = (_, _, _) => Task.CompletedTask;

    /// <summary>How often each list was begun.</summary>
    public List<Location> Locations { get; } = [];

    public Dictionary<string, int> Reads { get; } = [];

    public static AccException Error(AccErrorKind kind) => new(kind, "It did not work.", "GET /x");

    public void FailFrom(string what, int page, AccErrorKind kind) =>
        Before = (asked, index, _) => asked == what && index >= page ? Task.FromException(Error(kind)) : Task.CompletedTask;

    public ProjectRecords Open(string user = "ME") => new(
        user,
        Make.ProjectId,
        Readers(),
        new Calendar(Time, Options.Create(new CalendarOptions { Now = Now })),
        Time,
        NullLoggerFactory.Instance);

    public async Task<List<RecordReply>> AskAll(RecordRequest request, RecordContext? context = null, ProjectRecords? records = null)
    {
        var replies = new List<RecordReply>();
        await foreach (var reply in (records ?? Open()).Ask(request, context ?? Make.Context(), TestContext.Current.CancellationToken))
            replies.Add(reply);
        return replies;
    }

    public async Task<RecordReply> Ask(RecordRequest request, RecordContext? context = null, ProjectRecords? records = null) =>
        (await AskAll(request, context, records))[^1];

    public async Task<AccAssistant.Records.Queries.ResultSet> Query(RecordModule module, string where, RecordContext? context = null, int rows = 200)
    {
        var reply = await Ask(new QueryRequest(module, where, rows), context);
        return Assert.IsType<Answered>(reply).Result;
    }

    private ModuleReaders Readers() => new()
    {
        Issues = (caller, _, token) => Pages("issues", Issues, null, caller, token),
        Rfis = (caller, _, token) => Pages("rfis", Rfis, RfiTotal, caller, token),
        Submittals = (caller, _, isVoid, token) => isVoid ? Pages("void", VoidSubmittals, null, caller, token) : Pages("submittals", Submittals, null, caller, token),
        People = (caller, _, _) => List("people", People, caller),
        Companies = (caller, _, _) => List("companies", Companies, caller),
        Locations = (caller, _, _) => List("locations", Locations, caller),
        IssueTypes = (caller, _, _) => List("types", IssueTypes, caller),
        SubmittalTypes = (caller, _, _) => List("submittal types", new List<SubmittalType>(), caller),
        SubmittalResponses = (caller, _, _) => List("responses", Responses, caller),
        Issue = async (caller, _, id, _) => (await List("issue", Issues, caller)).First(item => item.Id == id),
        Rfi = async (caller, _, id, _) => new RfiDetail((await List("rfi", Rfis, caller)).First(item => item.Id == id), RfiResponses),
        Submittal = async (caller, _, id, _) => (await List("submittal", Submittals, caller)).Concat(VoidSubmittals).First(item => item.Id == id),
        IssueComments = (caller, _, _, _) => List("comments", Comments, caller),
        RfiComments = (caller, _, _, _) => List("comments", Comments, caller),
        IssueAttachments = (caller, _, _, _) => List("attachments", new List<Attachment>(), caller),
        RfiAttachments = (caller, _, _, _) => List("attachments", new List<Attachment>(), caller),
        SubmittalAttachments = (caller, _, _, _) => List("attachments", new List<Attachment>(), caller),
        Link = (_, module, id) => new Uri($"https://acc.example/{module}/{id}"),
    };

    private async IAsyncEnumerable<Page<T>> Pages<T>(string what, List<T> items, Func<int, int>? total, Caller caller, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Count(what);
        var page = 0;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Before(what, page, caller.SessionId).WaitAsync(cancellationToken);
            yield return new Page<T>(items.Skip(page * PageSize).Take(PageSize).ToArray(), total?.Invoke(page) ?? items.Count);
        }
        while (++page * PageSize < items.Count);
    }

    private async Task<IReadOnlyList<T>> List<T>(string what, List<T> items, Caller caller)
    {
        Count(what);
        await Before(what, 0, caller.SessionId);
        return items.ToArray();
    }

    private void Count(string what)
    {
        lock (Reads)
            Reads[what] = Reads.GetValueOrDefault(what) + 1;
    }
}
