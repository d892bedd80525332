using AccAssistant.Sandbox;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Sandbox.Acc;

namespace AccAssistant.Tests.Sandbox.World;

public sealed class WorldFolderTests : IDisposable
{
    private const string Project = "a7d0c9e4-52b8-4f63-8e1d-9b4c6f20d835";
    private readonly string folder = Directory.CreateTempSubdirectory("world").FullName;

    public WorldFolderTests()
    {
        Write("hubs.json", """{"data":[{"type":"hubs","id":"b.3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1","attributes":{"name":"Harbour Build","region":"EMEA"}},{"id":"a.personal","attributes":{"name":"Me"}}]}""");
        Write("p/project.json", $$"""{"id":"{{Project}}","name":"Harbour Point","accountId":"3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1","timezone":"Europe/London"}""");
    }

    [Fact]
    public async Task Records_in_the_vendors_shapes_are_served()
    {
        Write("p/issues.json", """{"pagination":{},"results":[{"id":"9c7e1b40-3fd6-4a85-b2e9-058da7c6f314","displayId":214,"title":"Damper clash","status":"open","dueDate":"2026-09-25","watchers":null,"somethingNew":7}]}""");
        Write("p/rfis.json", """[{"id":"67a1c9f3-d80b-4e52-8c46-b9f2e05d713a","customIdentifier":"118","title":"Sleeve","status":"open","assignedTo":[{"id":"K7QX2MNBV4TD","type":"user"}],"dueDate":"2026-09-22T21:00:00.000Z"}]""");
        await using var data = await SandboxData.StartAsync(new SandboxOptions { World = folder });

        var issue = Assert.Single((await data.GetAsync($"/construction/issues/v1/projects/{Project}/issues?filter[dueDate]=2026-09-25")).Results());
        var rfi = Assert.Single((await data.SearchAsync(Project, "{}")).Body.Results());

        Assert.Equal(7, issue.GetProperty("somethingNew").GetInt32());
        Assert.Equal("2026-09-22T21:00:00.000Z", rfi.Text("dueDate"));
        Assert.Equal(0, (await data.GetAsync($"/construction/submittals/v2/projects/{Project}/items")).Total());
        Assert.Equal(200, await data.StatusAsync($"/construction/admin/v1/projects/{Project}", SandboxPeople.Tomas));
    }

    [Fact]
    public async Task Access_can_be_given_module_by_module()
    {
        Write("p/access.json", """[{"autodeskId":"TOF5ZR1KNX8I","modules":["issues"]}]""");
        await using var data = await SandboxData.StartAsync(new SandboxOptions { World = folder });

        Assert.Equal(200, await data.StatusAsync($"/construction/issues/v1/projects/{Project}/issues", SandboxPeople.Tomas));
        Assert.Equal(403, await data.StatusAsync($"/construction/submittals/v2/projects/{Project}/items", SandboxPeople.Tomas));
        Assert.Equal(403, await data.StatusAsync($"/construction/issues/v1/projects/{Project}/issues"));
    }

    [Theory]
    [InlineData("p/issues.json", """[{"id":"x","displayId":"two"}]""", "row 1")]
    [InlineData("p/issues.json", """[{"displayId":2}]""", "no \"id\"")]
    [InlineData("p/rfis.json", """{"rows":[]}""", "no list found")]
    [InlineData("p/submittals.json", "[{", "submittals.json")]
    [InlineData("p/project.json", """{"id":"b.1","accountId":"3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1"}""", "GUID")]
    [InlineData("p/access.json", """[{"autodeskId":"TOF5ZR1KNX8I","modules":["drawings"]}]""", "drawings")]
    [InlineData("hubs.json", """[{"id":"b.1"}]""", "attributes.name")]
    public async Task A_broken_file_stops_the_start_and_is_named(string file, string text, string reason)
    {
        Write(file, text);

        var wrong = await Assert.ThrowsAsync<InvalidDataException>(() => SandboxData.StartAsync(new SandboxOptions { World = folder }));

        Assert.Contains(Path.GetFileName(file), wrong.Message, StringComparison.Ordinal);
        Assert.Contains(reason, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_stops_the_start()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => SandboxData.StartAsync(new SandboxOptions { World = folder + "-not" }));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
