using System.Net;
using System.Text.Json;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Sandbox.Aps;

namespace AccAssistant.Tests.Sandbox.Faults;

public sealed class FaultTests
{
    private const string Discovery = "/.well-known/openid-configuration";

    [Fact]
    public async Task A_status_fault_answers_in_the_gateways_shape_with_its_waiting_time()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Path = "/construction/rfis/*", Status = 429, RetryAfter = 25 });

        var response = await sandbox.GetAsync("/construction/rfis/v3/projects/1/rfis");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(25), response.Headers.RetryAfter?.Delta);
        Assert.Equal("""{"developerMessage":"Quota limit exceeded."}""", await TextAsync(response));
    }

    [Theory]
    [InlineData("/construction/issues/v1/x", 403, """{"title":"Forbidden","detail":"Forbidden."}""")]
    [InlineData("/oss/v2/x", 404, """{"reason":"Not Found."}""")]
    [InlineData("/authentication/v2/token", 400, """{"error":"invalid_grant","error_description":"Bad Request."}""")]
    [InlineData("/authentication/v2/token", 503, """{"error":"temporarily_unavailable","error_description":"Service Unavailable."}""")]
    [InlineData("/v1/chat/completions", 429, """{"error":{"message":"Too Many Requests.","type":"rate_limit_error","code":null}}""")]
    public async Task A_json_body_is_in_the_shape_of_the_service_behind_the_path(string path, int status, string body)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = status, Body = FaultBody.Json });

        var response = await sandbox.GetAsync(path);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(body, await TextAsync(response));
    }

    [Fact]
    public async Task A_json_body_of_data_management_is_a_list_of_errors()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 404, Body = FaultBody.Json });

        var error = (await ApsSandbox.JsonAsync(await sandbox.GetAsync("/project/v1/hubs")))["errors"]![0]!;

        Assert.Equal("404", (string?)error["status"]);
        Assert.Equal("NOT_FOUND", (string?)error["code"]);
    }

    [Theory]
    [InlineData(FaultBody.Html, "text/html")]
    [InlineData(FaultBody.Empty, null)]
    public async Task A_failing_answer_can_be_a_web_page_or_nothing(FaultBody body, string? type)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 502, Body = body });

        var response = await sandbox.GetAsync(Discovery);

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(body == FaultBody.Empty, (await TextAsync(response)).Length == 0);
    }

    [Fact]
    public async Task Half_a_json_ends_as_if_it_were_whole()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var whole = await TextAsync(await sandbox.GetAsync(Discovery));
        sandbox.Faults.Add(new Fault { Kind = FaultKind.HalfJson });

        var response = await sandbox.GetAsync(Discovery);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var half = await TextAsync(response);
        Assert.Equal(whole[..(whole.Length / 2)], half);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(half));
    }

    [Fact]
    public async Task A_cut_breaks_the_connection_in_the_middle()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var whole = await TextAsync(await sandbox.GetAsync(Discovery));
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Cut });

        var received = await ReadUntilBrokenAsync(sandbox, Discovery);

        Assert.StartsWith(received, whole[..(whole.Length / 2)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_can_be_cut_after_some_bytes_with_all_before_sent_as_it_comes()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Cut, AfterBytes = 20 });

        Assert.StartsWith(await ReadUntilBrokenAsync(sandbox, "/v1/parts"), "part 0\npart 1\npart 2", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_can_end_early_after_some_bytes()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.HalfJson, AfterBytes = 10 });

        Assert.Equal("part 0\npar", await TextAsync(await sandbox.GetAsync("/v1/parts")));
    }

    [Fact]
    public async Task A_web_page_can_come_with_a_200()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Html200 });

        var response = await sandbox.GetAsync("/project/v1/hubs");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_delay_waits_on_the_sandboxs_clock()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Delay, DelayMilliseconds = 60_000, Count = 1 });

        var answer = sandbox.GetAsync(Discovery);
        await sandbox.Time.WaiterAsync();
        sandbox.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(answer.IsCompleted);
        sandbox.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.OK, (await answer).StatusCode);
    }

    [Fact]
    public async Task A_delay_and_a_failure_go_together()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500 });
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Delay, DelayMilliseconds = 1000 });

        var answer = sandbox.GetAsync(Discovery);
        await sandbox.Time.WaiterAsync();
        sandbox.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.InternalServerError, (await answer).StatusCode);
    }

    [Fact]
    public async Task An_expired_token_stays_expired_and_a_refresh_helps()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var answer = await sandbox.SignInAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.ExpireTokens, Path = "/data/*", Count = 1 });

        Assert.Equal(HttpStatusCode.Unauthorized, (await sandbox.GetAsync("/data/v1/who", (string?)answer["access_token"])).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await sandbox.GetAsync("/project/v1/who", (string?)answer["access_token"])).StatusCode);

        var fresh = await ApsSandbox.JsonAsync(await sandbox.RefreshAsync((string)answer["refresh_token"]!));
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("/data/v1/who", (string?)fresh["access_token"])).StatusCode);
    }

    [Fact]
    public async Task A_fault_can_be_for_one_person()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = await sandbox.AccessTokenAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Person = sandbox.People[1].AutodeskId });
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("/data/v1/who", token)).StatusCode);

        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Person = sandbox.People[0].AutodeskId });

        Assert.Equal(HttpStatusCode.InternalServerError, (await sandbox.GetAsync("/data/v1/who", token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync(Discovery)).StatusCode);
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(ApsSandbox.Cancellation);

    // The test server may drop what was sent but not read when the connection broke, as a network may.
    private static async Task<string> ReadUntilBrokenAsync(ApsSandbox sandbox, string path)
    {
        using var response = await sandbox.Client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, ApsSandbox.Cancellation);
        await using var body = await response.Content.ReadAsStreamAsync(ApsSandbox.Cancellation);
        using var received = new MemoryStream();
        await Assert.ThrowsAnyAsync<Exception>(() => body.CopyToAsync(received, ApsSandbox.Cancellation));
        return System.Text.Encoding.UTF8.GetString(received.ToArray());
    }
}
