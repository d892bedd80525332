using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace AccAssistant.Tests.Conversations.Plugins;

public sealed class PluginsServicesTests
{
    [Fact]
    public async Task Tools_are_bound_to_the_person_and_project_of_the_turn()
    {
        var asked = new List<(string, AccAssistant.Acc.ProjectId)>();
        var records = new FakeRecords(new Answered(Samples.Set(Samples.Receipt("RFIs", 0))));
        using var provider = new ServiceCollection().AddLogging().AddSingleton<EndpointLimits>().AddSingleton<BudgetPlan>().AddSingleton(TimeProvider.System).AddPlugins()
            .AddSingleton<ProjectRecordsFor>((user, project) =>
            {
                asked.Add((user, project));
                return records;
            })
            .BuildServiceProvider();

        var tools = provider.GetRequiredService<TurnToolsFor>()(Samples.Work());
        await tools.InvokeAsync(new FunctionCallContent("query", "rfis", "call_1"), _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal([(Samples.Context.Caller.UserId, Samples.Context.Project.Id)], asked);
        Assert.Single(records.Asked);
    }
}
