using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Sandbox.Aps;
using AccAssistant.Web.Demo;
using AccAssistant.Web.Setup;
using AccAssistant.Web.Setup.Checks;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web.Setup;

public sealed class CredentialsCheckTests
{
    [Fact]
    public async Task Credentials_that_Autodesk_accepts_are_in_order()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var finding = await RunAsync(sandbox.Server.CreateHandler());

        Assert.Equal(SetupState.Ok, finding.State);
        Assert.Contains("`sandbox-app`", finding.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sandbox-app", "another-secret")]
    [InlineData("another-app", "sandbox-secret")]
    public async Task Wrong_ones_are_told_and_the_secret_is_not_shown(string id, string secret)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var finding = await RunAsync(sandbox.Server.CreateHandler(), id, secret);

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains($"refuses the client id `{id}`", finding.Found, StringComparison.Ordinal);
        Assert.Contains("`Aps:ClientSecret`", finding.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, finding.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, FaultBody.Gateway, SetupState.NeedsMending, "`Data Management`")]
    [InlineData(429, FaultBody.Gateway, SetupState.Unknown, "limited or failing")]
    [InlineData(503, FaultBody.Html, SetupState.Unknown, "limited or failing")]
    [InlineData(400, FaultBody.Json, SetupState.Unknown, "neither accepts nor refuses")]
    public async Task Any_other_answer_is_told_apart_from_a_refusal(int status, FaultBody body, SetupState state, string words)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Path = "/authentication/v2/token", Status = status, Body = body });

        var finding = await RunAsync(sandbox.Server.CreateHandler());

        Assert.Equal(state, finding.State);
        Assert.Contains(words, finding.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Autodesk_out_of_reach_is_told()
    {
        var finding = await RunAsync(new ScriptedAutodesk(_ => throw new HttpRequestException("No route.")));

        Assert.Equal(SetupState.Unknown, finding.State);
        Assert.Contains("could not be reached", finding.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "x9", "`Aps:ClientId` is empty")]
    [InlineData("x9", "<your secret>", "`Aps:ClientSecret` is empty")]
    public async Task Missing_ones_and_examples_are_named_and_not_sent(string id, string secret, string words)
    {
        using var autodesk = new ScriptedAutodesk(() => ScriptedAutodesk.Status(500));

        var finding = await RunAsync(autodesk, id, secret);

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains(words, finding.Found, StringComparison.Ordinal);
        Assert.Empty(autodesk.Sent);
    }

    [Fact]
    public async Task Demo_data_needs_none()
    {
        var finding = await RunAsync(new ScriptedAutodesk(() => ScriptedAutodesk.Status(500)), mode: Visits.Demo);

        Assert.Equal(SetupState.NotInUse, finding.State);
        Assert.Contains("Demo data", finding.Found, StringComparison.Ordinal);
    }

    private static async Task<SetupFinding> RunAsync(HttpMessageHandler autodesk, string id = "sandbox-app", string secret = "sandbox-secret", RunMode? mode = null)
    {
        var options = Options.Create(new ApsOptions { Authority = "http://localhost", ClientId = id, ClientSecret = secret });
        using var discovery = new IdentityDiscovery(() => autodesk, options, TimeProvider.System, NullLogger<IdentityDiscovery>.Instance);
        using var trial = new ClientTrial(() => autodesk, discovery, options, NullLogger<ClientTrial>.Instance);
        return await new CredentialsCheck(options, mode ?? Visits.Real, trial).RunAsync();
    }
}
