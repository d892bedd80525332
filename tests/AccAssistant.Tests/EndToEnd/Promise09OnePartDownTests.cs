using System.Net;
using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Conversations.History;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>One module of Autodesk's failing is told in a sentence, costs no other module, and passes.</summary>
public sealed class Promise09OnePartDownTests : IAsyncLifetime
{
    private const string Rfis = "*/search:rfis";
    private const string Issues = "/construction/issues/*/issues";
    private const string Submittals = "/construction/submittals/*/items";

    private readonly BriskApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public static TheoryData<string, FaultKind, string> Failures => new()
    {
        { "RFIs", FaultKind.Status, Rfis },
        { "issues", FaultKind.HalfJson, Issues },
        { "submittals", FaultKind.Html200, Submittals },
        { "RFIs", FaultKind.Cut, Rfis },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_broken_module_is_told_honestly_the_others_answer_and_it_comes_back(string module, FaultKind kind, string path)
    {
        var other = module == "issues" ? "RFIs" : "issues";
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Greenfield);
        var (broken, whole) = (await CountAsync(oracle, module), await CountAsync(oracle, other));
        app.Faults.Add(new Fault { Kind = kind, Status = 500, Path = path });

        var failed = await chat.AskAsync($"How many {module} are open?");
        var others = await chat.AskAsync($"How many {other} are open?");
        app.Faults.Clear();
        var again = await chat.AskAsync($"How many {module} are open?");

        AssertHonest(failed, module);
        Assert.Equal($"{whole.Open} {other} are open.", others.Text);
        Assert.Equal($"{broken.Open} {module} are open.", again.Text);
    }

    [Fact]
    public async Task A_limit_at_Autodesk_is_told_with_how_long_it_lasts_and_the_others_answer()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 429, RetryAfter = 300, Path = Rfis });

        var failed = await chat.AskAsync("How many RFIs are open?");
        var both = await chat.AskAsync("How many RFIs and issues are open?");

        AssertHonest(failed, "RFIs");
        Assert.Matches("limit is reached for another (2[5-9]\\d|300) s", failed.Text);
        Assert.Contains("issues are open.", both.Text, StringComparison.Ordinal);
        Assert.Equal(1, app.Requests.Count("POST", Rfis));
    }

    [Fact]
    public async Task A_short_limit_is_waited_for_and_the_answer_is_exact()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Greenfield);
        var expected = await oracle.RfisAsync();
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 429, RetryAfter = 1, Path = Rfis, Count = 1 });

        var screen = await chat.AskAsync("How many RFIs are open?");

        Assert.Equal($"{expected.Open} RFIs are open.", screen.Text);
    }

    [Fact]
    public async Task A_page_lost_in_the_middle_is_never_a_smaller_count()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Path = Issues, Skip = 2 });

        var screen = await chat.AskAsync("How many issues are open?");
        var page = await chat.TurnOnPageAsync(screen.Ended!.TurnId);

        Assert.StartsWith("Not complete: only ", screen.Text, StringComparison.Ordinal);
        Assert.StartsWith("Not complete: only ", page.QuerySelector(".answer")!.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".receipt-partial"));
        Assert.Contains("Not read:", page.QuerySelector(".receipt-missing")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_that_cannot_be_listed_are_told_and_come_back()
    {
        using var browser = await app.SignInAsync("Dana");
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Path = "/project/v1/*" });

        var problem = JsonElement.Parse(await browser.GetTextAsync("/projects")).GetProperty("problem").GetString();
        using var page = await browser.GetAsync($"/p/{Projects.Riverside}");
        var words = Page.Of(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector("main")!.Words();
        app.Faults.Clear();
        using var again = await browser.GetAsync($"/p/{Projects.Riverside}");

        Assert.EndsWith(".", problem, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("Autodesk could not be read", words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task The_hub_says_why_a_conversation_cannot_be_opened_while_projects_cannot_be_read()
    {
        using var browser = await app.SignInAsync("Priya");
        var conversation = await app.Services.GetRequiredService<ConversationHistory>().CreateAsync(
            SandboxPeople.Priya.AutodeskId, new ProjectId(Guid.Parse(Projects.Greenfield)), TestContext.Current.CancellationToken);
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Path = "/project/v1/*" });
        await using var unread = await Chat.AtAsync(browser, conversation.ProjectId, conversation.Id);

        var asked = await Assert.ThrowsAsync<HubException>(() => unread.SendAsync("How many RFIs are open?"));
        var followed = await Assert.ThrowsAsync<HubException>(() => unread.ReadAsync(Guid.NewGuid()));

        Assert.Contains("Autodesk could not", asked.Message, StringComparison.Ordinal);
        Assert.Contains("Autodesk could not", followed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_of_settings_are_offered_where_the_account_cannot_be_listed()
    {
        await using var named = new AppFixture(null, $"--Projects:Our tower={Projects.Riverside}", $"--Projects:Halle:Id={Projects.Nordhafen}", "--Projects:Halle:Region=EMEA");
        await named.InitializeAsync();
        named.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 403, Path = "/project/v1/*" });
        using var oracle = await Oracle.SignInAsync(named, SandboxPeople.Dana.AutodeskId, Projects.Nordhafen);
        var expected = await oracle.RfisAsync();
        await using var chat = await named.OpenChatAsync("Dana", Projects.Nordhafen);

        var list = JsonElement.Parse(await chat.Browser.GetTextAsync("/projects"));
        var screen = await chat.AskAsync("How many RFIs are open, and which are overdue?");

        Assert.Equal(["Halle", "Our tower"], list.GetProperty("projects").EnumerateArray().Select(project => project.GetProperty("name").GetString()).Order());
        Assert.NotEmpty(list.GetProperty("warnings").EnumerateArray());
        Assert.StartsWith($"{expected.Open} RFIs are open; {expected.Overdue} of them are overdue.", screen.Text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Task<OracleCount> CountAsync(Oracle oracle, string module) => module switch
    {
        "RFIs" => oracle.RfisAsync(),
        "issues" => oracle.IssuesAsync(),
        _ => oracle.SubmittalsAsync(),
    };

    private static void AssertHonest(Screen screen, string module)
    {
        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.NotNull(Assert.Single(screen.Activities).Failure);
        Assert.Contains($"could not read {module}", screen.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"(?i)\b(no|0) \w+ (are|is) open", screen.Text);
    }
}
