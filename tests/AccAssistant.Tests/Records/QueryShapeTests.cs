using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>What the audit trail says of a request is made of our own words, whatever was written.</summary>
public sealed class QueryShapeTests
{
    public static TheoryData<RecordRequest, string> Requests => new()
    {
        { new QueryRequest(RecordModule.Rfis, "status: overdue; assignee: marmalade; group: company; top: 10", 20), "rfis: status, assignee, group, top" },
        { new QueryRequest(null, "module: rfis, issues; text: marmalade", 20), "rfis+issues: text" },
        { new QueryRequest(null, "overdue; submittals", 20), "submittals: status" },
        { new QueryRequest(RecordModule.Issues, "", 20), "issues" },
        { new QueryRequest(RecordModule.Issues, "marmalade: jam; marmalade; module: marmalade", 20), "?: ?" },
        { new QueryRequest(RecordModule.Issues, "custom marmalade: jam", 20), "issues: custom" },
        { new QueryRequest(RecordModule.Issues, "text: \"module: rfis; status: marmalade\"", 20), "issues: text" },
        { new QueryRequest(RecordModule.Issues, "limit: 3; order by: due", 20) { Refines = "module: rfis; search: marmalade" }, "rfis: text, top, sort" },
        { new NumberRequest(RecordModule.Rfis, "marmalade 12"), "rfis: number" },
        { new PeekRequest(RecordModule.Submittals, "marmalade"), "submittals: one record at a glance" },
        { new PeopleRequest("marmalade", 20), "people: who" },
        { new PeopleRequest("", 20), "people" },
        { new OverviewRequest(), "overview" },
        { new FilesRequest("marmalade-12"), "files of one record" },
        { new FilesRequest("module: rfis; text: marmalade"), "files of rfis: text" },
        { new RowsRequest("marmalade", "module: rfis; text: marmalade", 0, 50), "more rows of rfis: text" },
        { new RecheckRequest("module: issues; location: marmalade", false), "again issues: location" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void Modules_and_keys_are_named_and_values_never(RecordRequest request, string expected) =>
        Assert.Equal(expected, QueryShape.Of(request, null));

    [Fact]
    public void Every_key_is_named_by_itself() =>
        Assert.All(QueryText.Keys.Where(key => key != "module"), key => Assert.Equal($"rfis: {key}", QueryShape.Of($"{key}: marmalade", RecordModule.Rfis)));
}
