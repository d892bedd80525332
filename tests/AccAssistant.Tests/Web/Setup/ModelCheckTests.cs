using AccAssistant.Conversations.Models;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Sandbox.Aps;
using AccAssistant.Web.Setup;
using AccAssistant.Web.Setup.Checks;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web.Setup;

public sealed class ModelCheckTests
{
    private readonly LlmOptions llm = new() { Endpoint = "http://user:pass@localhost/v1", ApiKey = "sandbox-key", Model = "demo-model", FallbackModel = "demo-model-small" };

    [Fact]
    public async Task An_endpoint_with_both_models_is_in_order()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var finding = await RunAsync(sandbox.Server.CreateHandler());

        Assert.Equal(SetupState.Ok, finding.State);
        Assert.Equal("`http://localhost/v1` accepts the key and has `demo-model` and `demo-model-small` to fall back on.", finding.Found);
        Assert.Equal("/v1/models", Assert.Single(sandbox.Requests.List()).Path);
    }

    [Fact]
    public async Task Without_a_fallback_that_is_said()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        llm.FallbackModel = "";

        var finding = await RunAsync(sandbox.Server.CreateHandler());

        Assert.Equal(SetupState.Ok, finding.State);
        Assert.Contains("none to fall back on", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_key_is_told_and_not_shown()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        llm.ApiKey = "gsk_wrong_key";

        var finding = await RunAsync(sandbox.Server.CreateHandler());

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("refuses the key (401)", finding.Found, StringComparison.Ordinal);
        Assert.Contains("`Llm:ApiKey`", finding.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("gsk_wrong", finding.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_named_with_the_nearest()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        (llm.Model, llm.FallbackModel) = ("demo-modle", "gpt-99");

        var finding = await RunAsync(sandbox.Server.CreateHandler());

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("has no `demo-modle` and no `gpt-99`", finding.Found, StringComparison.Ordinal);
        Assert.Equal(
            ["Set `Llm:Model` to a model it has: `demo-model` (nearest).", "Set `Llm:FallbackModel` to a model it has: `demo-model`, `demo-model-small`."],
            finding.Mend);
    }

    [Theory]
    [InlineData(404, FaultKind.Status, SetupState.Unknown, "no list of its models")]
    [InlineData(429, FaultKind.Status, SetupState.Unknown, "at its limit")]
    [InlineData(503, FaultKind.Status, SetupState.Unknown, "(503)")]
    [InlineData(200, FaultKind.Html200, SetupState.NeedsMending, "not as an OpenAI-compatible endpoint")]
    [InlineData(200, FaultKind.HalfJson, SetupState.NeedsMending, "not as an OpenAI-compatible endpoint")]
    public async Task Any_other_answer_is_told_for_what_it_is(int status, FaultKind kind, SetupState state, string words)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = kind, Path = "/v1/models", Status = status });

        var finding = await RunAsync(sandbox.Server.CreateHandler());

        Assert.Equal(state, finding.State);
        Assert.Contains(words, finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_out_of_reach_is_told()
    {
        var finding = await RunAsync(new ScriptedAutodesk(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "No route.")));

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("cannot be reached", finding.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"models":[]}""")]
    [InlineData("null")]
    public async Task Something_else_than_a_list_is_no_list(string body)
    {
        var finding = await RunAsync(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));

        Assert.Equal(SetupState.NeedsMending, finding.State);
    }

    [Fact]
    public async Task Odd_rows_spoil_nothing()
    {
        var finding = await RunAsync(new ScriptedAutodesk(() => ScriptedAutodesk.Json("""{"data":[null,{"id":7},{"id":"demo-model"},{"name":"x"},{"id":"demo-model-small"}]}""")));

        Assert.Equal(SetupState.Ok, finding.State);
    }

    private async Task<SetupFinding> RunAsync(HttpMessageHandler endpoint) =>
        await new ModelCheck(Options.Create(llm), Visits.Real, new ModelCatalog(ModelClient.Create(llm, () => endpoint, new InstantTime()))).RunAsync();
}
