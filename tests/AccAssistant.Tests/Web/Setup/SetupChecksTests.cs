using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Setup;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Web.Setup;

public sealed class SetupChecksTests
{
    [Fact]
    public async Task One_that_fails_and_one_that_hangs_spoil_no_other_and_the_order_stays()
    {
        var time = new FakeTimeProvider();
        var hanging = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var worked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var checks = new SetupChecks(
            [
                new OneCheck("hangs", async _ =>
                {
                    await worked.Task;
                    hanging.SetResult();
                    // Deaf to its cancellation, as a disk can be.
                    await Task.Delay(Timeout.Infinite, CancellationToken.None);
                    return SetupFinding.Ok("hangs", "never");
                }),
                new OneCheck("fails", _ => throw new InvalidOperationException("secret-in-a-message")),
                new OneCheck("works", _ =>
                {
                    worked.SetResult();
                    return Task.FromResult(SetupFinding.Ok("works", "fine"));
                }),
            ],
            time,
            NullLogger<SetupChecks>.Instance);

        var running = checks.RunAsync(Visits.Local(), Visits.Cancellation);
        await hanging.Task;
        time.Advance(SetupChecks.Limit);
        var findings = await running;

        Assert.Equal(["hangs", "fails", "works"], findings.Select(finding => finding.Name));
        Assert.Equal([SetupState.Unknown, SetupState.Unknown, SetupState.Ok], findings.Select(finding => finding.State));
        Assert.Contains("within 10 seconds", findings[0].Found, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", findings[1].Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000", "Everything that is in use is in order.")]
    [InlineData("0030", "Everything that is in use is in order.")]
    [InlineData("0120", "1 of 4 needs mending, and 1 cannot be known yet.")]
    [InlineData("1103", "2 of 4 need mending.")]
    [InlineData("0200", "Nothing needs mending; 1 of 4 cannot be known yet.")]
    public void All_is_summed_up_in_a_sentence(string states, string expected)
    {
        var findings = states.Select(state => SetupFinding.Ok("x", "") with { State = (SetupState)(state - '0') }).ToList();

        Assert.Equal(expected, SetupWords.Summary(findings, Words.English));
    }

    [Fact]
    public void The_report_has_every_word_and_no_marks()
    {
        var text = SetupReport.Of([SetupFinding.NeedsMending("Model endpoint", "`x` refuses.", "Set `Llm:ApiKey`.", "Start again.")], Visits.Real, new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero), Words.English);

        Assert.StartsWith("ACC Assistant, setup check of 2026-11-24 09:00 UTC\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n[Needs mending] Model endpoint: x refuses.\n  1. Set Llm:ApiKey.\n  2. Start again.\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080", "http://localhost:5080/setup")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080/setup")]
    [InlineData("https://[::]:8443", "https://localhost:8443/setup")]
    [InlineData("http://+:80", "http://localhost:80/setup")]
    public void The_console_names_the_page_by_this_machines_own_name(string listening, string expected)
    {
        Assert.Equal(expected, SetupAddress.Of(listening, named: false));
        Assert.StartsWith(expected + " (after signing in", SetupAddress.Of(listening, named: true), StringComparison.Ordinal);
    }

    private sealed class OneCheck(string name, Func<CancellationToken, Task<SetupFinding>> run) : ISetupCheck
    {
        public string Name => name;

        public Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken) => run(cancellationToken);
    }
}
