using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AccAssistant.Tests.Sandbox.OpenAi;

public sealed class ModelEndpointTests(ModelServer server) : IClassFixture<ModelServer>
{
    [Theory]
    [InlineData("GET", "/v1/models")]
    [InlineData("POST", "/v1/chat/completions")]
    public async Task A_wrong_key_is_refused_as_the_vendor_does(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "another-key");

        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(
            """{"error":{"message":"Invalid API Key","type":"invalid_request_error","code":"invalid_api_key"}}""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Both_models_are_listed()
    {
        var text = await server.Client.GetStringAsync(new Uri("/v1/models", UriKind.Relative), TestContext.Current.CancellationToken);

        using var list = JsonDocument.Parse(text);
        Assert.Equal(["demo-model", "demo-model-small"], list.RootElement.GetProperty("data").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
    }

    [Theory]
    [InlineData("not json", "could not be read")]
    [InlineData("""{"messages":[{"role":"user","content":"hi"}]}""", "model")]
    [InlineData("""{"model":"m","messages":[]}""", "minimum number of items")]
    [InlineData("""{"model":"m","messages":[{"role":"user","content":"hi","name":"dana"}]}""", "'name' is unsupported")]
    [InlineData("""{"model":"m","messages":[{"role":"robot","content":"hi"}]}""", "invalid value 'robot'")]
    [InlineData("""{"model":"m","n":2,"messages":[{"role":"user","content":"hi"}]}""", "only 1")]
    [InlineData("""{"model":"m","logprobs":true,"messages":[{"role":"user","content":"hi"}]}""", "not supported")]
    [InlineData("""{"model":"m","messages":[{"role":"user","content":"hi"},{"role":"tool","tool_call_id":"x","content":"y"}]}""", "must be a response to a preceding message")]
    [InlineData("""{"model":"m","messages":[{"role":"user","content":"hi"},{"role":"assistant","tool_calls":[{"id":"x","type":"function","function":{"name":"a","arguments":"{}"}}]},{"role":"user","content":"more"}]}""", "must be followed by tool messages")]
    [InlineData("""{"model":"m","store":true,"messages":[{"role":"user","content":"hi"}]}""", "$.store")]
    [InlineData("""{"model":"m","messages":[{"role":"assistant","content":"hi","reasoning_content":"hm"}]}""", "$.messages[0].reasoning_content")]
    [InlineData("""{"model":"m","messages":[{"role":"user","content":"hi","tool_call_id":"x"}]}""", "'tool_call_id' is unsupported for role 'user'")]
    [InlineData("""{"model":"m","messages":[{"role":"user","content":null}]}""", "'content' is missing")]
    [InlineData("""{"model":"m","messages":[{"role":"assistant","content":"","tool_calls":[]}]}""", "minimum number of items")]
    [InlineData("""{"model":"m","messages":[{"role":"assistant","tool_calls":[{"id":"","type":"function","function":{"name":"a","arguments":"{}"}}]}]}""", "needs an id")]
    [InlineData("""{"model":"m","messages":[{"role":"assistant","tool_calls":[{"id":"x","type":"function","function":{"name":"a b","arguments":"{}"}}]}]}""", "'a b' is not the name of a tool")]
    [InlineData("""{"model":"m","messages":[{"role":"assistant","tool_calls":[{"id":"x","type":"function","function":{"name":"a","arguments":"{\"b\""}}]}]}""", "must be a JSON object")]
    [InlineData("""{"model":"m","messages":[{"role":"assistant","tool_calls":[{"id":"x","type":"function","function":{"name":"a","arguments":"{}"}},{"id":"x","type":"function","function":{"name":"a","arguments":"{}"}}]}]}""", "duplicate tool call id 'x'")]
    [InlineData("""{"model":"m","messages":[{"role":"assistant","tool_calls":[{"id":"x","type":"function","function":{"name":"a","arguments":"{}"}}]}]}""", "must be followed by tool messages")]
    [InlineData("""{"model":"m","messages":[{"role":"assistant","tool_calls":[{"id":"x","type":"function","function":{"name":"a","arguments":"{}"}}]},{"role":"tool","tool_call_id":"x","content":"1"},{"role":"tool","tool_call_id":"x","content":"1"}]}""", "must be a response to a preceding message")]
    [InlineData("""{"model":"m","tools":[{"type":"function","function":{"name":"a.b"}}],"messages":[{"role":"user","content":"hi"}]}""", "'a.b' is not a function with a usable name")]
    [InlineData("""{"model":"m","tools":[{"type":"function","function":{"name":"a"}},{"type":"function","function":{"name":"a"}}],"messages":[{"role":"user","content":"hi"}]}""", "duplicate function name")]
    public async Task What_the_vendor_refuses_is_refused(string body, string because)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await server.Client.PostAsync(new Uri("/v1/chat/completions", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(because, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_are_told_in_headers()
    {
        using var response = await new Talk(server.Client).Says("hello").SendAsync(stream: false);

        Assert.Equal("250000", response.Headers.GetValues("x-ratelimit-limit-tokens").Single());
        Assert.Equal("1.2s", response.Headers.GetValues("x-ratelimit-reset-tokens").Single());
    }

    [Fact]
    public async Task Usage_comes_only_when_asked_for()
    {
        using var content = new StringContent("""{"model":"any-model","stream":true,"messages":[{"role":"user","content":[{"type":"text","text":"hello"}]}]}""", Encoding.UTF8, "application/json");

        using var response = await server.Client.PostAsync(new Uri("/v1/chat/completions", UriKind.Relative), content, TestContext.Current.CancellationToken);

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\"choices\":[]", text, StringComparison.Ordinal);
        Assert.Contains("\"model\":\"any-model\"", text, StringComparison.Ordinal);
    }
}
