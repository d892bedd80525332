using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Wording;
using AccAssistant.Tests.Conversations.Prompts;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI;

namespace AccAssistant.Tests.Conversations.Plugins;

/// <summary>What the tools cost and say, measured on the request as it goes over the wire.</summary>
public sealed class ToolSchemaTests
{
    [Fact]
    public async Task System_prompt_and_tools_stay_under_their_budget()
    {
        var tools = await ToolsAsync();
        var system = new PromptLibrary(PromptSource.Folder, watch: false, NullLogger<PromptLibrary>.Instance).Get(PromptNames.System).Text;

        var tokens = TokenCounter.Count(system) + TokenCounter.Count(tools.GetRawText());

        TestContext.Current.SendDiagnosticMessage("system prompt {0}, tools {1} tokens", TokenCounter.Count(system), TokenCounter.Count(tools.GetRawText()));
        Assert.InRange(tokens, 1, 1299);
    }

    [Fact]
    public async Task The_tools_and_their_order_never_change()
    {
        var names = (await ToolsAsync()).EnumerateArray().Select(tool => tool.GetProperty("function").GetProperty("name").GetString()!);

        Assert.Equal(["issues-query", "issues-get", "rfis-query", "rfis-get", "submittals-query", "submittals-get", "project-overview", "project-find", "project-people", "project-files"], names);
    }

    [Fact]
    public async Task Every_tool_says_exactly_this()
    {
        var written = (await ToolsAsync()).EnumerateArray().Select(tool => tool.GetProperty("function")).Select(function => string.Join(
            " | ",
            [
                function.GetProperty("name").GetString()!,
                function.GetProperty("description").GetString()!,
                .. function.GetProperty("parameters").GetProperty("properties").EnumerateObject().Select(parameter => $"{parameter.Name}: {parameter.Value.GetProperty("description").GetString()}"),
            ]));

        Assert.Equal(
            [
                "issues-query | Counts, groups, lists issues (field and design problems, punch list). | where: status: open; group: location",
                "issues-get | Opens one issue with comments and files. | number: 214",
                "rfis-query | Counts, groups, lists RFIs (questions to the design team). | where: status: overdue; sort: days late desc",
                "rfis-get | Opens one RFI with answers, comments and files. | number: 112",
                "submittals-query | Counts, groups, lists submittals (shop drawings, product data, samples). | where: status: outstanding; due: next 7 days",
                "submittals-get | Opens one submittal with responses and files. | number: 033000-2",
                "project-overview | Total, open, overdue of all modules; or a report. | report: oac, at-risk, health, opened-closed, response-time, subject; text: words, changes; since: Tuesday",
                "project-find | Searches texts, queries several modules. | where: text: water leak",
                "project-people | People, companies, roles and what each holds. | who: part of a name; empty for all",
                "project-files | Files attached to one record or a few. | where: RFI-112, or a where for at most 20",
            ],
            written);
    }

    [Fact]
    public async Task A_schema_is_exactly_this()
    {
        var tools = await ToolsAsync();

        Assert.Equal(
            """{"type":"function","function":{"description":"Opens one RFI with answers, comments and files.","name":"rfis-get","parameters":{"type":"object","required":["number"],"properties":{"number":{"description":"112","type":["string","null"]}},"additionalProperties":false},"strict":true}}""",
            tools[3].GetRawText());
        Assert.Equal(
            """{"type":"function","function":{"description":"Total, open, overdue of all modules; or a report.","name":"project-overview","parameters":{"type":"object","required":["report"],"properties":{"report":{"description":"oac, at-risk, health, opened-closed, response-time, subject; text: words, changes; since: Tuesday","type":["string","null"]}},"additionalProperties":false},"strict":true}}""",
            tools[6].GetRawText());
    }

    [Fact]
    public async Task What_the_tools_cost_is_known_before_they_are_sent()
    {
        var kernel = new TurnTools(new FakeRecords(), Samples.Context, Words.English, Budgets.Free, null, NullLogger<TurnTools>.Instance).Kernel;

        Assert.InRange(ToolTokens.Of(kernel, strict: true) - TokenCounter.Count((await ToolsAsync()).GetRawText()), -10, 20);
    }

    [Fact]
    public async Task Every_tool_and_parameter_is_described_and_takes_a_string_or_null()
    {
        foreach (var tool in (await ToolsAsync()).EnumerateArray())
        {
            var function = tool.GetProperty("function");
            Assert.NotEmpty(function.GetProperty("description").GetString()!);
            foreach (var parameter in function.GetProperty("parameters").GetProperty("properties").EnumerateObject())
            {
                Assert.Matches("^(where|number|who|report)$", parameter.Name);
                Assert.NotEmpty(parameter.Value.GetProperty("description").GetString()!);
                Assert.Equal("""["string","null"]""", parameter.Value.GetProperty("type").GetRawText());
            }
        }
    }

    // As the turn sends them: strict adherence makes optional strings nullable, which endpoints that validate need.
    private static async Task<JsonElement> ToolsAsync()
    {
        var handler = new KeepsBody();
        var client = new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://model.example/v1"), Transport = new HttpClientPipelineTransport(new HttpClient(handler)) });
        var kernel = new TurnTools(new FakeRecords(), Samples.Context, Words.English, Budgets.Free, null, NullLogger<TurnTools>.Instance).Kernel;
        var settings = new OpenAIPromptExecutionSettings
        {
            FunctionChoiceBehavior = FunctionChoiceBehavior.Auto(autoInvoke: false, options: new() { AllowStrictSchemaAdherence = true }),
        };

        await new OpenAIChatCompletionService("model", client).GetChatMessageContentsAsync(new ChatHistory("hello"), settings, kernel, TestContext.Current.CancellationToken);

        return handler.Body.GetProperty("tools");
    }

    private sealed class KeepsBody : HttpMessageHandler
    {
        public JsonElement Body { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken)).RootElement;
            const string answer = """{"id":"1","object":"chat.completion","created":1,"model":"model","choices":[{"index":0,"message":{"role":"assistant","content":"hi"},"finish_reason":"stop"}]}""";
            return new HttpResponseMessage { Content = new StringContent(answer, System.Text.Encoding.UTF8, "application/json") };
        }
    }
}
