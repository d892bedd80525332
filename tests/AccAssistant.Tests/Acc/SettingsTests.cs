using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Acc;

public sealed class SettingsTests
{
    [Fact]
    public void Every_setting_has_a_default_that_is_valid()
    {
        using var rig = new AccRig(new ScriptedAutodesk());

        rig.Get<IStartupValidator>().Validate();
    }

    [Theory]
    [InlineData("Aps:ApiBaseUrl", "developer.api.autodesk.com", "Aps:ApiBaseUrl: \"developer.api.autodesk.com\" is not an https address")]
    [InlineData("Aps:Authority", "http://developer.example.com", "(http only on this machine)")]
    [InlineData("Aps:RedirectUri", "https://acc.example.com/elsewhere", "ends with Aps:CallbackPath (/signin-aps)")]
    [InlineData("Aps:Authority", "", "Aps:Authority")]
    [InlineData("Aps:UserInfoUrl", "ftp://x/y", "Aps:UserInfoUrl")]
    [InlineData("Aps:RedirectUri", "/signin-aps", "Aps:RedirectUri")]
    [InlineData("Aps:CallbackPath", "signin-aps", "Aps:CallbackPath")]
    [InlineData("Aps:Scopes", "openid", "data:read is missing")]
    [InlineData("Aps:Scopes", "data:read", "openid is missing")]
    [InlineData("Acc:Quotas:Rfis", "0", "Acc:Quotas:Rfis: 0 is not a number of requests a minute")]
    [InlineData("Acc:Quotas:Issues", "-1", "Acc:Quotas:Issues: -1 is not a number of requests a minute. Use 0 to")]
    [InlineData("Acc:Quotas:IssuesPerPerson", "0", "Acc:Quotas:IssuesPerPerson: 0 is not a number of requests a minute. Use 1 to")]
    [InlineData("Acc:Quotas:PerSecond", "-1", "Acc:Quotas:PerSecond: -1 is not a number of requests a second")]
    [InlineData("Links:Rfi", "no address", "Links:Rfi: \"no address\" is not a web address")]
    [InlineData("Links:Hosts:EMEA", "https://acc.autodesk.eu/", "Links:Hosts:EMEA")]
    [InlineData("Projects:Riverside", "abc", "Projects:Riverside: \"abc\" is not a GUID.")]
    [InlineData("Projects:Riverside", "", "Projects:Riverside: \"\" is not a GUID.")]
    [InlineData("Projects:Riverside:Region", "EMEA", "Projects:Riverside: \"\" is not a GUID.")]
    [InlineData("Projects:Riverside:Regoin", "EMEA", "Projects:Riverside:Regoin: a project has an Id and a Region, nothing else.")]
    [InlineData("Projects:Riverside:Id", "{a7d0c9e4-52b8-4f63-8e1d-9b4c6f20d835}", "Projects:Riverside: ")]
    public void A_wrong_setting_stops_the_start_and_is_named(string key, string value, string words)
    {
        using var rig = new AccRig(new ScriptedAutodesk(), (key, value));

        var stop = Assert.ThrowsAny<Exception>(() => rig.Get<IStartupValidator>().Validate());

        Assert.Contains(words, stop.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_file_and_the_README_name_every_quota()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.File("appsettings.json")));
        var written = file.RootElement.GetProperty("Acc").GetProperty("Quotas").EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetInt32());
        var known = typeof(QuotaOptions).GetProperties().ToDictionary(property => property.Name, property => (int)property.GetValue(new QuotaOptions())!);
        var readme = File.ReadAllText(Repository.File("README.md"));

        Assert.Equal(known.OrderBy(pair => pair.Key, StringComparer.Ordinal), written.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.All(known.Keys, key => Assert.Contains($"`{key}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_region_stops_the_start_and_the_known_ones_are_listed()
    {
        using var rig = new AccRig(new ScriptedAutodesk(), ("Projects:Riverside:Id", AccRig.Guid), ("Projects:Riverside:Region", "Mars"));

        var stop = Assert.Throws<OptionsValidationException>(() => rig.Get<IStartupValidator>().Validate());

        Assert.Contains("Projects:Riverside:Region: \"Mars\" is not a region. Use one of US, EMEA,", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_are_named_by_guid_or_by_id_and_region()
    {
        using var rig = new AccRig(
            new ScriptedAutodesk(),
            ("Projects:Riverside", AccRig.Guid),
            ("Projects:Harbour:Id", "b.1d9b3f70-c4a8-4e25-9f16-70b8e2a5d943"),
            ("Projects:Harbour:Region", "emea"));

        var projects = rig.Get<IOptions<ConfiguredProjects>>().Value.Projects.Select(project => project.ToProject()).ToDictionary(project => project.Name);

        Assert.Equal((AccRig.Guid, "US", Platform.Acc), (projects["Riverside"].Id.ToString(), projects["Riverside"].Region, projects["Riverside"].Platform));
        Assert.Equal(("1d9b3f70-c4a8-4e25-9f16-70b8e2a5d943", "EMEA"), (projects["Harbour"].Id.ToString(), projects["Harbour"].Region));
    }

    [Fact]
    public async Task Requests_go_to_the_configured_address_and_may_live_under_a_path()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json("""{"data":[]}""")), ("Aps:ApiBaseUrl", "http://localhost:5081/autodesk/"));

        await rig.Get<ProjectsApi>().ListAsync(AccRig.Maya, AccRig.Cancellation);

        Assert.Equal("http://localhost:5081/autodesk/project/v1/hubs", Assert.Single(rig.Autodesk.Sent).Address.AbsoluteUri);
    }
}
