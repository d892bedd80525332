using System.Text.RegularExpressions;
using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Sandbox.OpenAi;

public sealed partial class ScenarioCatalogTests(ModelServer server) : IClassFixture<ModelServer>
{
    [Fact]
    public async Task The_documentation_lists_every_scenario_as_it_is_described()
    {
        var page = await File.ReadAllTextAsync(Repository.File("docs/demo-model.md"), TestContext.Current.CancellationToken);

        Assert.Equal(
            ScenarioCatalog.All.Select(scenario => (scenario.Name, scenario.Description)),
            Row().Matches(page).Select(row => (row.Groups["name"].Value, row.Groups["text"].Value)));
    }

    [Fact]
    public async Task A_name_nobody_knows_is_answered_with_those_that_are()
    {
        var reply = await new Talk(server.Client).Says("How many RFIs are open? scenario:cut-of").WholeAsync();

        Assert.StartsWith("There is no scenario:cut-of. The scenarios are text, tool, ", reply.Text, StringComparison.Ordinal);
        Assert.Empty(reply.Calls);
    }

    [GeneratedRegex(@"^\| `scenario:(?<name>[^`]+)` \| (?<text>.*) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
