using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Tests.Acc;
using AccAssistant.Web.Setup;
using AccAssistant.Web.Setup.Checks;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web.Setup;

public sealed class IntegrationCheckTests
{
    private const string Personal = """{"id":"a.YnVzaW5lc3M6ZGVtb2h1YjAx","attributes":{"name":"Maya Okafor","region":"US"}}""";
    private const string Account = """{"id":"b.3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1","attributes":{"name":"Harbour Build LLC","region":"US"}}""";
    private const string AppNotAllowed = """{"developerMessage":"The client_id specified does not have access to the api product","errorCode":"AUTH-001"}""";

    [Fact]
    public async Task Accounts_and_projects_that_are_shown_are_counted()
    {
        var finding = await RunAsync(new ScriptedAutodesk(ProjectsApiTests.Answer));

        Assert.Equal(SetupState.Ok, finding.State);
        Assert.Equal("Autodesk shows you 2 accounts (Harbour Build LLC, Harbour Build Europe) with 3 projects.", finding.Found);
    }

    [Theory]
    [InlineData("""{"data":[]}""", 200)]
    [InlineData($$"""{"data":[{{Personal}}]}""", 200)]
    [InlineData(AppNotAllowed, 403)]
    [InlineData("", 403)]
    public async Task An_account_that_does_not_know_the_client_id_is_mended_under_Custom_Integrations(string body, int status)
    {
        var finding = await RunAsync(new ScriptedAutodesk(() => ScriptedAutodesk.Status(status, body)));

        Assert.Equal(SetupState.NeedsMending, finding.State);
        Assert.Contains("Account Admin → Settings → Custom Integrations", finding.Words(), StringComparison.Ordinal);
        Assert.Contains("the client id `app-1`", finding.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_without_a_project_for_this_person_proves_half_of_it()
    {
        var finding = await RunAsync(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(sent.PathAndQuery.EndsWith("/hubs", StringComparison.Ordinal) ? $$"""{"data":[{{Account}}]}""" : """{"data":[]}""")));

        Assert.Equal(SetupState.Unknown, finding.State);
        Assert.Contains("1 account (Harbour Build LLC) with 0 projects", finding.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_Autodesk_that_fails_says_nothing_about_the_account()
    {
        var finding = await RunAsync(new ScriptedAutodesk(() => ScriptedAutodesk.Status(503)));

        Assert.Equal(SetupState.Unknown, finding.State);
    }

    [Fact]
    public async Task While_nobody_is_signed_in_it_cannot_be_known()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(500)));

        var finding = await new IntegrationCheck(Aps, Visits.Real, rig.Get<ProjectsApi>()).RunAsync();

        Assert.Equal(SetupState.Unknown, finding.State);
        Assert.Contains("Sign in", finding.Mend[0], StringComparison.Ordinal);
        Assert.Empty(rig.Autodesk.Sent);
    }

    private static IOptions<ApsOptions> Aps => Options.Create(new ApsOptions { ClientId = "app-1" });

    private static async Task<SetupFinding> RunAsync(ScriptedAutodesk autodesk)
    {
        using var rig = new AccRig(autodesk);
        return await new IntegrationCheck(Aps, Visits.Real, rig.Get<ProjectsApi>()).RunAsync(Visits.Local(AccRig.Maya));
    }
}
