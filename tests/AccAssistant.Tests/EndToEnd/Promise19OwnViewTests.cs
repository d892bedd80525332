using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Two people of one project see what Autodesk shows each of them, whoever asked first, and each reads with a token of their own.</summary>
public sealed class Promise19OwnViewTests : IAsyncLifetime
{
    private const string Question = "/overdue submittals";

    private readonly AppFixture app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task What_one_person_has_read_is_not_shown_to_another()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Riverside);
        await using var rafaels = await app.OpenChatAsync("Rafael", Projects.Riverside);

        var hers = await danas.AskAsync(Question);
        var his = await rafaels.AskAsync(Question);

        Assert.True(Assert.Single(hers.Activities).Receipt!.Matched > 0);
        var refused = Assert.Single(his.Activities);
        Assert.Contains("no access", refused.Failure, StringComparison.Ordinal);
        Assert.Null(refused.Receipt);
    }

    [Fact]
    public async Task Autodesk_is_asked_for_each_person_anew()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Greenfield);

        await danas.AskAsync("How many RFIs are open?");
        var once = app.Requests.Count(null, "/construction/rfis/*");
        await priyas.AskAsync("How many RFIs are open?");

        Assert.True(once > 0);
        Assert.True(app.Requests.Count(null, "/construction/rfis/*") > once);
    }

    [Fact]
    public async Task What_Autodesk_refuses_is_refused_and_never_an_empty_list()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 403, Path = "/construction/rfis/*" });

        var screen = await chat.AskAsync("/overdue rfis");

        Assert.NotNull(screen.Ended);
        Assert.NotNull(Assert.Single(screen.Activities).Failure);
        Assert.DoesNotContain(screen.Activities, activity => activity.Receipt is not null);
    }
}
