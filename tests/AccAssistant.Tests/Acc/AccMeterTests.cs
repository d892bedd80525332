using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Acc;

/// <summary>What is counted of requests to Autodesk.</summary>
public sealed class AccMeterTests
{
    private const string OneIssue = """{"id":"i-1","displayId":7,"title":"Leak","status":"open"}""";

    [Fact]
    public async Task Every_request_is_counted_by_family_and_status_and_a_pause_is_timed()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: "7"), () => ScriptedAutodesk.Status(503), () => ScriptedAutodesk.Json(OneIssue)));
        using var measured = new MeasuredHere();

        await rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(), "i-1", AccRig.Cancellation);

        Assert.Equal(["family=issues status=429", "family=issues status=503", "family=issues status=200"], measured.Of("acc_assistant.acc.requests").Select(one => one.Tags));
        var (wait, family) = Assert.Single(measured.Of("acc_assistant.acc.quota_wait"));
        Assert.Equal("family=issues", family);
        Assert.InRange(wait, 6.9, 7.1);
    }

    [Fact]
    public async Task Who_gave_up_waiting_is_timed_until_then()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: "40")));
        using var measured = new MeasuredHere();

        await Assert.ThrowsAsync<AccException>(() => rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(), "i-1", AccRig.Cancellation));

        Assert.Equal(["family=issues status=429", "family=issues status=429"], measured.Of("acc_assistant.acc.requests").Select(one => one.Tags));
        Assert.InRange(Assert.Single(measured.Of("acc_assistant.acc.quota_wait")).Value, 39.9, 40.1);
    }

    [Fact]
    public async Task A_connection_that_is_lost_is_counted_too()
    {
        using var rig = new AccRig(new ScriptedAutodesk((_, _) => throw new HttpRequestException("lost")));
        using var measured = new MeasuredHere();

        await Assert.ThrowsAnyAsync<Exception>(() => rig.Get<RfisApi>().GetAsync(AccRig.Maya, AccRig.Project(), "r-1", AccRig.Cancellation));

        Assert.Equal(Enumerable.Repeat("family=rfis status=unreachable", 3), measured.Of("acc_assistant.acc.requests").Select(one => one.Tags));
        Assert.Empty(measured.Of("acc_assistant.acc.quota_wait"));
    }
}
