using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.EndToEnd;

namespace AccAssistant.Tests.Proof.Specs;

/// <summary>What our client sends and what our sandbox answers, held against Autodesk's own OpenAPI files.</summary>
public sealed class VendorSpecTests(SandboxClient client) : IClassFixture<SandboxClient>
{
    private const string Project = Projects.Greenfield;
    private const string Issues = "/construction/issues/v1/projects/" + Project;
    private const string Admin = "/construction/admin/v1/projects/" + Project;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Projects.Greenfield)]
    [InlineData(Projects.Nordhafen)]
    public async Task Every_request_of_the_client_and_every_answer_of_the_sandbox_is_as_Autodesk_wrote_it_down(string id)
    {
        var specs = await VendorSpecs.LoadAsync();

        var before = client.Exchanges.All.Count;

        var called = await new ApiTour(client, await client.ProjectAsync(id)).CallAllAsync();

        var exchanges = client.Exchanges.All.Skip(before).ToList();
        Assert.Empty(SpecExceptions.Mistakes(specs, exchanges));
        Assert.True(called.Count >= 25, string.Join(' ', called));
        Assert.True(exchanges.Select(exchange => specs.Find(exchange.Method, exchange.Address)).Distinct().Count() >= 10);
    }

    [Theory]
    [InlineData(Issues + "/issues?filter[status]=open,closed&filter[dueDate]=2026-01-01..2026-12-31&filter[deleted]=false&sortBy=createdAt,displayId&fields=id,title&limit=2&offset=1", 200)]
    [InlineData(Issues + "/issues?filter[deleted]=true", 200)]
    [InlineData(Issues + "/issues?filter[updatedAt]=2026-11-01T00:00:00Z..&filter[assignedToType]=user", 200)]
    [InlineData(Issues + "/issues?limit=1000", 400)]
    [InlineData(Issues + "/issues/00000000-0000-0000-0000-000000000000", 403)]
    [InlineData("/construction/issues/v1/projects/00000000-0000-0000-0000-000000000000/issues", 404)]
    [InlineData(Issues + "/issue-types?include=subtypes&filter[isActive]=true", 200)]
    [InlineData(Issues + "/issue-attribute-definitions?filter[dataType]=list,text", 200)]
    [InlineData(Issues + "/issue-attribute-mappings?limit=200", 200)]
    [InlineData(Issues + "/issue-root-cause-categories?include=rootcauses", 200)]
    [InlineData(Issues + "/users/me", 200)]
    [InlineData(Admin, 200)]
    [InlineData(Admin + "/users?filter[status]=active,pending&limit=1", 200)]
    [InlineData("/construction/admin/v1/projects/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("/construction/admin/v1/accounts/{account}/projects?limit=3", 200)]
    [InlineData("/construction/admin/v1/accounts/{account}/companies?limit=3", 200)]
    [InlineData("/construction/admin/v1/accounts/{account}/users/{user}/projects?limit=3", 200)]
    [InlineData("/hq/v1/accounts/{account}/projects/" + Project + "/companies?limit=2&offset=1", 200)]
    [InlineData("/project/v1/hubs", 200)]
    [InlineData("/project/v1/hubs/b.{account}", 200)]
    [InlineData("/project/v1/hubs/b.{account}/projects?page[number]=1&page[limit]=2", 200)]
    [InlineData("/project/v1/hubs/b.{account}/projects/b." + Project, 200)]
    [InlineData("/project/v1/hubs/b.{account}/projects/b.00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("/data/v1/projects/b." + Project + "/versions/urn%3Aadsk.wipprod%3Afs.file%3Avf.none%3Fversion%3D1", 404)]
    [InlineData("/oss/v2/buckets/wip.dm.prod/objects/none.pdf/signeds3download", 404)]
    public async Task The_sandbox_answers_others_as_Autodesk_wrote_it_down_too(string path, int status)
    {
        var specs = await VendorSpecs.LoadAsync();
        using var http = client.CreateRecordedHttp();
        var account = client.World.FindProject(Project)!.Hub.AccountId;
        var before = client.Exchanges.All.Count;

        using var answer = await http.GetAsync(path.Replace("{account}", account, StringComparison.Ordinal).Replace("{user}", SandboxPeople.Dana.AutodeskId, StringComparison.Ordinal), Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(SpecExceptions.Mistakes(specs, [Assert.Single(client.Exchanges.All.Skip(before))]));
    }

    [Fact]
    public async Task Every_exception_is_still_needed()
    {
        var specs = await VendorSpecs.LoadAsync();
        await new ApiTour(client, await client.ProjectAsync(Project)).CallAllAsync();
        using var http = client.CreateRecordedHttp();
        using var levels = await http.GetAsync($"/construction/admin/v1/accounts/{client.World.FindProject(Project)!.Hub.AccountId}/users/{SandboxPeople.Dana.AutodeskId}/projects", Cancellation);
        var answered = client.Exchanges.All.ToList();
        // Some operations list these statuses: which exchange came first says nothing.
        var refused = answered.SelectMany(exchange => new[] { exchange with { Status = 401 }, exchange with { Status = 429 } });

        var mistakes = answered.Concat(refused).SelectMany(new SpecCheck(specs).Of).ToList();

        Assert.All(SpecExceptions.All, exception => Assert.Contains(mistakes, exception.Excuses));
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "/construction/issues/v1/projects/p/issue", "path: no such operation" },
        { "/construction/issues/v1/projects/p/issues?limit=ten", "query limit: 'ten' is no Integer" },
        { "/construction/issues/v1/projects/p/issues?page=2", "query page: is not declared" },
        { "/construction/issues/v1/projects/p/issues?sortBy=number", "query sortBy: 'number': NotInEnumeration" },
        { "/construction/issues/v1/projects/p/issues?filter[deleted]=maybe", "query filter[deleted]: 'maybe' is no Boolean" },
        { "/oss/v2/buckets/b/objects/o/signeds3download?minutesExpiration=soon", "query minutesExpiration: 'soon' is no Integer" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_request_is_caught(string path, string mistake)
    {
        var specs = await VendorSpecs.LoadAsync();
        var exchange = Answered(path, """{"results":[]}""");

        var mistakes = new SpecCheck(specs).Of(exchange).Select(found => found.ToString()).ToList();

        Assert.Contains(mistakes, found => found.EndsWith(mistake, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_header_of_another_service_an_unknown_region_a_body_and_a_missing_token_are_caught()
    {
        var specs = await VendorSpecs.LoadAsync();
        var sent = Answered("/construction/issues/v1/projects/p/issues", "{}");

        string[] Mistakes(Exchange exchange) => [.. new SpecCheck(specs).Of(exchange).Select(found => $"{found.Where}: {found.What}")];

        Assert.Empty(Mistakes(sent));
        Assert.Equal(["header Region: is not declared"], Mistakes(With("Region", "US")));
        Assert.Equal(["header x-ads-region: 'MOON': NotInEnumeration"], Mistakes(With("x-ads-region", "MOON")));
        Assert.Equal(["body: none is declared"], Mistakes(sent with { HasRequestBody = true }));
        Assert.Equal(["header Authorization: carries no token"], Mistakes(sent with { Headers = new Dictionary<string, string>() }));

        Exchange With(string name, string value) => sent with { Headers = new Dictionary<string, string>(sent.Headers) { [name] = value } };
    }

    [Theory]
    [InlineData("""{"results":{}}""", "answer results: ArrayExpected")]
    [InlineData("""{"results":[{"displayId":"12"}]}""", "answer results[].displayId: IntegerExpected")]
    [InlineData("""{"results":[{"titel":"x"}]}""", "answer results[].titel: NoAdditionalPropertiesAllowed")]
    [InlineData("""{"pagination":{"totalResults":"5"}}""", "answer pagination.totalResults: IntegerExpected")]
    [InlineData("[]", "answer : ObjectExpected")]
    public async Task A_wrong_answer_is_caught(string body, string mistake)
    {
        var specs = await VendorSpecs.LoadAsync();

        var mistakes = new SpecCheck(specs).Of(Answered("/construction/issues/v1/projects/p/issues", body)).Select(found => $"{found.Where}: {found.What}");

        Assert.Equal([mistake], mistakes);
    }

    [Fact]
    public async Task An_undeclared_status_or_media_type_is_caught()
    {
        var specs = await VendorSpecs.LoadAsync();
        var sent = Answered("/construction/issues/v1/projects/p/issues", "{}");

        Assert.Equal("status 418", Assert.Single(new SpecCheck(specs).Of(sent with { Status = 418 })).Where);
        Assert.Equal("answer's media type", Assert.Single(new SpecCheck(specs).Of(sent with { MediaType = "text/html" })).Where);
    }

    private static Exchange Answered(string path, string body) => new(
        "GET",
        new Uri("https://developer.api.autodesk.com" + path),
        new Dictionary<string, string> { ["Authorization"] = "Bearer t" },
        HasRequestBody: false,
        200,
        "application/json",
        body);
}
