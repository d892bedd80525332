using AccAssistant.Conversations.Models;
using Microsoft.SemanticKernel;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>Calls are put together from pieces of every form an endpoint may send.</summary>
public sealed class CallsReceivedTests
{
    private const string Open = """{"where":"open"}""";

    private readonly CallsReceived calls = new();

    [Fact]
    public void Pieces_with_the_same_index_are_one_call()
    {
        Add("a", "rfis-query", "");
        Add(null, null, """{"whe""");
        Add(null, null, """re":"open"}""");

        Assert.Equal(["a rfis.query where=open"], Whole());
    }

    [Fact]
    public void A_name_told_again_with_each_piece_is_still_one_call()
    {
        Add("a", "rfis-query", """{"whe""");
        Add("a", "rfis-query", """re":"open"}""");

        Assert.Equal(["a rfis.query where=open"], Whole());
    }

    [Fact]
    public void Pieces_of_several_calls_may_come_mixed()
    {
        Add("a", "rfis-query", """{"whe""", 0);
        Add("b", "issues-query", """{"whe""", 1);
        Add(null, null, """re":"open"}""", 0);
        Add(null, null, """re":"overdue"}""", 1);

        Assert.Equal(["a rfis.query where=open", "b issues.query where=overdue"], Whole());
    }

    [Fact]
    public void Another_id_at_the_same_index_is_another_call()
    {
        Add("a", "rfis-query", Open);
        Add("b", "issues-query", "");
        Add(null, null, Open);

        Assert.Equal(["a rfis.query where=open", "b issues.query where=open"], Whole());
    }

    [Fact]
    public void Without_ids_and_indexes_a_name_after_whole_arguments_is_another_call()
    {
        Add(null, "rfis-query", Open);
        Add(null, "rfis-query", """{"where":"overdue"}""");

        Assert.Equal([" rfis.query where=open", " rfis.query where=overdue"], Whole());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("null")]
    [InlineData("{}")]
    public void Nothing_given_is_no_fault(string arguments)
    {
        Add("a", "project-overview", arguments);

        Assert.Equal(["a project.overview "], Whole());
    }

    [Theory]
    [InlineData("""{"where": "status: open""")]
    [InlineData("where = status: open")]
    [InlineData("""["status: open"]""")]
    [InlineData("42")]
    public void What_is_no_object_is_kept_as_unreadable(string arguments)
    {
        Add("a", "rfis-query", arguments);

        var call = Assert.Single(calls.Whole);
        Assert.NotNull(call.Exception);
        Assert.Null(call.Arguments);
    }

    [Fact]
    public void Values_of_any_type_are_texts()
    {
        Add("a", "rfis-query", """{"where":{"status":"open"},"top":5,"desc":true,"none":null}""");

        Assert.Equal(["""a rfis.query where={"status":"open"},top=5,desc=True,none="""], Whole());
    }

    [Theory]
    [InlineData("query", "query")]
    [InlineData("rfis-query<|channel|>commentary", "rfis.query")]
    [InlineData("functions.rfis-query", "functions_rfis.query")]
    [InlineData("look up", "look_up")]
    public void A_name_is_spelt_so_that_the_endpoint_takes_it_back(string told, string name)
    {
        Add("a", told, "");

        Assert.Equal([$"a {name} "], Whole());
    }

    [Fact]
    public void A_call_to_nothing_is_noticed()
    {
        Add("a", "rfis-query", Open, 0);
        Add("b", "", Open, 1);

        Assert.False(calls.AllNamed);
    }

    private void Add(string? id, string? name, string? arguments, int index = 0) =>
        calls.Add(new StreamingFunctionCallUpdateContent(id, name, arguments, index));

    private IEnumerable<string> Whole() => calls.Whole.Select(call =>
        $"{call.Id} {(call.PluginName is null ? "" : call.PluginName + ".")}{call.FunctionName} {string.Join(',', (call.Arguments ?? []).Select(one => $"{one.Key}={one.Value}"))}");
}
