using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.SemanticKernel;

namespace AccAssistant.Tests.Conversations.Plugins;

/// <summary>Narrowing a result that was looked up before.</summary>
public sealed class EarlierResultsTests
{
    private const string Before = "module: rfis; status: open";

    private readonly FakeRecords records = new(new Answered(Samples.Set(Samples.Receipt("RFIs · overdue", 17))));

    [Fact]
    public async Task Within_last_is_the_last_result_of_the_turn_before()
    {
        await AskAsync(Tools(Before), "rfis-query", "within: last; status: overdue");

        Assert.Equal(new QueryRequest(RecordModule.Rfis, "module: rfis; status: overdue", 80) { Refines = Before }, Assert.Single(records.Asked).Request);
    }

    [Fact]
    public async Task Within_a_result_of_this_turn_goes_before_those_of_earlier_ones()
    {
        var tools = Tools(Before);
        await AskAsync(tools, "rfis-query", "status: overdue");

        await AskAsync(tools, "project-find", "text: sleeve; within: r1");
        await AskAsync(tools, "project-files", "within: last");

        Assert.Equal(new QueryRequest(null, "text: sleeve", 80) { Refines = "status: overdue" }, records.Asked[1].Request);
        Assert.Equal(new FilesRequest("") { Refines = "status: overdue" }, records.Asked[2].Request);
    }

    [Fact]
    public async Task A_result_that_is_not_there_is_answered_with_those_that_are()
    {
        var tools = Tools(Before);
        await AskAsync(tools, "rfis-query", "status: overdue");

        var text = await AskAsync(tools, "rfis-query", "within: r7");

        Assert.Equal("ERROR[args]: There is no result r7. Known: r1, last. Correct the arguments and call again.", text);
    }

    [Fact]
    public async Task With_nothing_looked_up_there_is_nothing_to_narrow()
    {
        var text = await AskAsync(Tools(null), "rfis-query", "within: last");

        Assert.Equal("ERROR[args]: There is no earlier result to narrow: leave within out. Correct the arguments and call again.", text);
        Assert.Empty(records.Asked);
    }

    [Fact]
    public void A_module_and_a_filter_of_the_earlier_result_are_said_in_the_tool_line()
    {
        var tools = Tools(Before);

        Assert.Equal("Looking up RFIs · of the last result · overdue", tools.Describe("rfis-query", new KernelArguments { ["where"] = "within: last; status: overdue" }));
    }

    [Fact]
    public async Task All_results_of_a_turn_share_one_budget()
    {
        var many = Enumerable.Range(1, 80).Select(number => Samples.Row(number)).ToArray();
        var full = new FakeRecords(new Answered(Samples.Set(Samples.Receipt("RFIs", 80), many)));
        var tools = new TurnTools(full, Samples.Context, Words.English, Budgets.Free, null, NullLogger<TurnTools>.Instance);

        var texts = new List<string>();
        for (var call = 0; call < 4; call++)
            texts.Add(await AskAsync(tools, "rfis-query", "status: open"));

        var costs = texts.Select(TokenCounter.Count).ToList();
        Assert.InRange(costs[0], 1_000, Budgets.Free.ResultTokens);
        Assert.InRange(costs[1], 300, Budgets.Free.AllResultTokens - costs[0]);
        Assert.InRange(costs[2], 150, 350);
        Assert.InRange(costs.Take(3).Sum(), 1_500, Budgets.Free.AllResultTokens);
        Assert.Equal("ERROR[budget]: the results of this turn are used up. Do not call tools any more; answer with what you have.", texts[3]);
    }

    private TurnTools Tools(string? before) => new(records, Samples.Context, Words.English, Budgets.Free, before, NullLogger<TurnTools>.Instance);

    private static async Task<string> AskAsync(TurnTools tools, string tool, string where)
    {
        var parts = tool.Split('-');
        var call = new FunctionCallContent(parts[1], parts[0], "call", new KernelArguments { ["where"] = where });
        return (await tools.InvokeAsync(call, _ => { }, TestContext.Current.CancellationToken)).Text;
    }
}
