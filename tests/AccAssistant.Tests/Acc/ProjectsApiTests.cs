using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Acc;

public sealed class ProjectsApiTests
{
    private const string Us = "b.3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1";
    private const string Europe = "b.c05e6f18-7b23-4d9a-b8f4-1a90d37e5c62";

    private const string Hubs = $$$$"""
        {"data":[
          {"id":"{{{{Us}}}}","attributes":{"name":"Harbour Build LLC","region":"US","extension":{"type":"hubs:autodesk.bim360:Account"}}},
          {"id":"{{{{Europe}}}}","attributes":{"name":"Harbour Build Europe","region":"EMEA","extension":{"type":"hubs:autodesk.acc:Account"}}},
          {"id":"a.YnVzaW5lc3M6ZGVtb2h1YjAx","attributes":{"name":"Maya Okafor","region":"US","extension":{"type":"hubs:autodesk.a360:PersonalHub"}}}]}
        """;

    [Fact]
    public async Task Projects_of_all_accounts_come_by_name_with_account_region_and_platform()
    {
        using var rig = new AccRig(new ScriptedAutodesk(Answer));

        var listing = await rig.Get<ProjectsApi>().ListAsync(AccRig.Maya, AccRig.Cancellation);

        Assert.Equal(["Alte Werft", "harbour Point", "Old Customs House"], listing.Projects.Select(project => project.Name));
        var old = listing.Projects[2];
        Assert.Equal((Platform.Bim360, "7b1e40d9-c863-4a5f-92be-0d7f6ca1358e"), (old.Platform, old.IssueContainerId));
        var wharf = listing.Projects[0];
        Assert.Equal(("EMEA", "c05e6f18-7b23-4d9a-b8f4-1a90d37e5c62", Platform.Acc), (wharf.Region, wharf.AccountId, wharf.Platform));
        Assert.Equal(wharf.Id.ToString(), wharf.IssueContainerId);
        Assert.Empty(listing.Warnings);
        Assert.DoesNotContain(rig.Autodesk.Sent, sent => sent.PathAndQuery.Contains("a.YnV", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_region_that_failed_is_told_in_our_own_words()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(
            """{"data":[],"meta":{"warnings":[{"Id":null,"HttpStatusCode":"403","Title":"Unable to get hubs from BIM360DM EMEA.","Detail":"You don't have permission"},{"HttpStatusCode":500}]}}""")));

        var listing = await rig.Get<ProjectsApi>().ListAsync(AccRig.Maya, AccRig.Cancellation);

        Assert.Equal(
            ["Accounts in region EMEA are not shown: you or this app have no access there.", "Accounts in one region are not shown: Autodesk could not read them just now."],
            listing.Warnings);
    }

    [Fact]
    public async Task One_account_that_cannot_be_read_does_not_hide_the_others()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => sent.PathAndQuery.Contains(Europe, StringComparison.Ordinal) ? ScriptedAutodesk.Status(403) : Answer(sent)));

        var listing = await rig.Get<ProjectsApi>().ListAsync(AccRig.Maya, AccRig.Cancellation);

        Assert.Equal(2, listing.Projects.Count);
        Assert.Equal(["Projects of Harbour Build Europe are not shown: you have no access to its list."], listing.Warnings);
    }

    [Fact]
    public async Task Hubs_and_their_projects_are_counted_apart()
    {
        using var rig = new AccRig(new ScriptedAutodesk(Answer), ("Acc:Quotas:Dm", "3"));
        using var measured = new MeasuredHere();

        await rig.Get<ProjectsApi>().ListAsync(AccRig.Maya, AccRig.Cancellation);
        Assert.Equal(4, rig.Autodesk.Sent.Count);
        Assert.Empty(measured.Of("acc_assistant.acc.quota_wait"));

        await rig.Get<ProjectsApi>().ListAsync(AccRig.Maya, AccRig.Cancellation);
        Assert.All(measured.Of("acc_assistant.acc.quota_wait"), wait => Assert.Equal("family=hub-projects", wait.Tags));
        Assert.NotEmpty(measured.Of("acc_assistant.acc.quota_wait"));
    }

    [Fact]
    public async Task A_project_alone_is_counted_apart_from_lists_of_them()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(404)));
        using var measured = new MeasuredHere();

        await Assert.ThrowsAsync<AccException>(() => rig.Get<ProjectsApi>().GetAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal(["family=project status=404"], measured.Of("acc_assistant.acc.requests").Select(one => one.Tags));
    }

    [Fact]
    public async Task When_no_account_can_be_read_it_is_an_error()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => sent.PathAndQuery.EndsWith("/hubs", StringComparison.Ordinal) ? ScriptedAutodesk.Json(Hubs) : ScriptedAutodesk.Status(500)));

        Assert.Equal(AccErrorKind.Unavailable, (await Assert.ThrowsAsync<AccException>(() => rig.Get<ProjectsApi>().ListAsync(AccRig.Maya, AccRig.Cancellation))).Kind);
    }

    [Theory]
    [InlineData("""{"timezone":"America/New_York"}""", 200, "America/New_York")]
    [InlineData("""{"timezone":null}""", 200, null)]
    [InlineData("""{"timezone":"Mars/Olympus"}""", 200, null)]
    [InlineData("", 403, null)]
    [InlineData("", 404, null)]
    public async Task The_time_zone_is_null_where_it_is_unset_unusable_or_not_for_this_person(string body, int status, string? expected)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(status, body)));

        var zone = await rig.Get<ProjectsApi>().GetTimeZoneAsync(AccRig.Maya, AccRig.Project(region: "EMEA"), AccRig.Cancellation);

        Assert.Equal(expected, zone);
        Assert.Equal("EMEA", Assert.Single(rig.Autodesk.Sent).Headers["Region"]);
    }

    internal static HttpResponseMessage Answer(SentRequest sent) => sent.PathAndQuery switch
    {
        "/project/v1/hubs" => ScriptedAutodesk.Json(Hubs),
        $"/project/v1/hubs/{Us}/projects?page[number]=0&page[limit]=200" => ScriptedAutodesk.Json($$$$$"""
            {"links":{"next":{"href":"https://developer.api.autodesk.com/project/v1/hubs/{{{{{Us}}}}}/projects?page[number]=1&page[limit]=200"}},
             "data":[{"id":"b.{{{{{AccRig.Guid}}}}}","attributes":{"name":"harbour Point","extension":{"data":{"projectType":"ACC"}}}}]}
            """),
        $"/project/v1/hubs/{Us}/projects?page[number]=1&page[limit]=200" => ScriptedAutodesk.Json("""
            {"data":[{"id":"b.64e8a1b9-0f37-4c52-a6d1-8c93f5b27e40","attributes":{"name":"Old Customs House","extension":{"data":{"projectType":"BIM360"}}},
              "relationships":{"issues":{"data":{"type":"issueContainerId","id":"7b1e40d9-c863-4a5f-92be-0d7f6ca1358e"}}}}]}
            """),
        $"/project/v1/hubs/{Europe}/projects?page[number]=0&page[limit]=200" => ScriptedAutodesk.Json("""
            {"data":[{"id":"b.1d9b3f70-c4a8-4e25-9f16-70b8e2a5d943","attributes":{"name":"Alte Werft","extension":{"data":{"projectType":"ACC"}}}}]}
            """),
        _ => ScriptedAutodesk.Json("""{"timezone":"America/New_York","accountId":"3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1"}"""),
    };
}
