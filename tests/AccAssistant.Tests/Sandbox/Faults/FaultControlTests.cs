using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Sandbox.Aps;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace AccAssistant.Tests.Sandbox.Faults;

public sealed class FaultControlTests
{
    [Fact]
    public async Task A_fault_is_added_listed_and_removed_over_HTTP()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var added = await PostAsync(sandbox, """{"kind":"status","method":"GET","path":"/v1/*","status":429,"body":"json","error":"rate_limit_exceeded","retryAfter":7,"count":2,"skip":1,"person":"ANYONE"}""");

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var id = (string?)(await ApsSandbox.JsonAsync(added))["id"];
        Assert.Equal(
            new Fault { Kind = FaultKind.Status, Method = "GET", Path = "/v1/*", Status = 429, Body = FaultBody.Json, Error = "rate_limit_exceeded", RetryAfter = 7, Count = 2, Skip = 1, Person = "ANYONE" },
            Assert.Single(sandbox.Faults.List()).Fault);

        var listed = JsonNode.Parse(await sandbox.Client.GetStringAsync("/sandbox/faults", ApsSandbox.Cancellation))![0]!;
        Assert.Equal(id, (string?)listed["id"]);
        Assert.Equal("status", (string?)listed["fault"]!["kind"]);

        Assert.Equal(HttpStatusCode.NoContent, (await sandbox.Client.DeleteAsync($"/sandbox/faults/{id}", ApsSandbox.Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await sandbox.Client.DeleteAsync($"/sandbox/faults/{id}", ApsSandbox.Cancellation)).StatusCode);
    }

    [Fact]
    public async Task All_faults_go_at_once_and_cannot_keep_one_from_it()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        await PostAsync(sandbox, """{"kind":"status","status":500}""");
        await PostAsync(sandbox, """{"kind":"cut"}""");

        Assert.Equal(HttpStatusCode.NoContent, (await sandbox.Client.DeleteAsync("/sandbox/faults", ApsSandbox.Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("halfJson", FaultKind.HalfJson)]
    [InlineData("cut", FaultKind.Cut)]
    [InlineData("html200", FaultKind.Html200)]
    [InlineData("delay", FaultKind.Delay)]
    [InlineData("expireTokens", FaultKind.ExpireTokens)]
    [InlineData("falseIdToken", FaultKind.FalseIdToken)]
    [InlineData("signInError", FaultKind.SignInError)]
    [InlineData("usedCode", FaultKind.UsedCode)]
    public async Task Every_kind_has_its_word(string word, FaultKind kind)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        await PostAsync(sandbox, $$"""{"kind":"{{word}}"}""");

        Assert.Equal(kind, Assert.Single(sandbox.Faults.List()).Fault.Kind);
    }

    [Theory]
    [InlineData("""{"kind":"explode"}""", "halfJson")]
    [InlineData("""{"path":"/v1/*"}""", "kind")]
    [InlineData("""{"kind":"status","statuss":500}""", "statuss")]
    [InlineData("""{"kind":"status","status":200}""", "400 to 599")]
    [InlineData("""{"kind":"delay","delayMilliseconds":-1}""", "0 or more")]
    [InlineData("""{"kind":"cut","path":""}""", "path")]
    [InlineData("""{"kind":"falseIdToken","lie":"everything"}""", "publicKeyAsSecret")]
    [InlineData("""{"kind":"falseMembers"}""", "members")]
    [InlineData("null", "one fault")]
    public async Task A_mistake_is_answered_with_what_is_wrong(string fault, string part)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await PostAsync(sandbox, fault);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(part, await response.Content.ReadAsStringAsync(ApsSandbox.Cancellation), StringComparison.Ordinal);
        Assert.Empty(sandbox.Faults.List());
    }

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("::1", 200)]
    [InlineData("192.168.1.4", 403)]
    public async Task Only_this_machine_may_give_orders(string remote, int status)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var context = await sandbox.Server.SendAsync(
            context =>
            {
                context.Request.Path = "/sandbox/faults";
                context.Connection.RemoteIpAddress = IPAddress.Parse(remote);
            },
            ApsSandbox.Cancellation);

        Assert.Equal(status, context.Response.StatusCode);
    }

    [Fact]
    public async Task A_plain_form_from_some_web_page_is_not_an_order()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.Client.PostAsync("/sandbox/faults", new StringContent("""{"kind":"cut"}""", Encoding.UTF8, "text/plain"), ApsSandbox.Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Empty(sandbox.Faults.List());
    }

    private static Task<HttpResponseMessage> PostAsync(ApsSandbox sandbox, string fault) =>
        sandbox.Client.PostAsync("/sandbox/faults", new StringContent(fault, Encoding.UTF8, "application/json"), ApsSandbox.Cancellation);
}
