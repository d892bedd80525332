using AccAssistant.Acc;
using AccAssistant.Tests.Acc;
using AccAssistant.Web.Setup;
using AccAssistant.Web.Setup.Checks;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Web.Setup;

public sealed class ClockCheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(30, SetupState.Ok, "agree")]
    [InlineData(-110, SetupState.Ok, "agree")]
    [InlineData(600, SetupState.NeedsMending, "10 minutes behind")]
    [InlineData(-3 * 3600, SetupState.NeedsMending, "3 hours ahead of")]
    public async Task The_clock_is_held_against_Autodesks(int secondsAhead, SetupState state, string words)
    {
        var finding = await RunAsync(new ScriptedAutodesk(() =>
        {
            var answer = ScriptedAutodesk.Json("{}");
            answer.Headers.Date = Now.AddSeconds(secondsAhead);
            return answer;
        }));

        Assert.Equal(state, finding.State);
        Assert.Contains(words, finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_answer_tells_no_time()
    {
        Assert.Equal(SetupState.Unknown, (await RunAsync(new ScriptedAutodesk(_ => throw new HttpRequestException("No route.")))).State);
        Assert.Equal(SetupState.Unknown, (await RunAsync(new ScriptedAutodesk(() => ScriptedAutodesk.Json("{}")))).State);
    }

    private static async Task<SetupFinding> RunAsync(HttpMessageHandler autodesk)
    {
        using var check = new ClockCheck(() => autodesk, Options.Create(new ApsOptions()), Visits.Real, new FakeTimeProvider(Now));
        return await check.RunAsync();
    }
}
