using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Tests.Sandbox.Acc;

public sealed class LocationsEndpointTests(SandboxDataFixture fixture) : IClassFixture<SandboxDataFixture>
{
    private const string Nodes = $"/construction/locations/v2/projects/{ProjectCatalog.Riverside}/trees/default/nodes";

    [Fact]
    public async Task The_tree_is_flat_with_one_root_and_its_next_address_is_relative()
    {
        var all = await fixture.Data.GetAsync(Nodes);
        var page = await fixture.Data.GetAsync(Nodes + "?limit=5");

        Assert.Single(all.Results(), node => node.Text("parentId") is null);
        Assert.StartsWith("/construction/locations/", page.GetProperty("pagination").Text("nextUrl"), StringComparison.Ordinal);
        Assert.Equal(all.Total(), (await fixture.Data.GetAsync(page.GetProperty("pagination").Text("nextUrl")!)).Total());
    }

    [Fact]
    public async Task Nodes_asked_for_by_id_carry_their_path()
    {
        var room = (await fixture.Data.GetAsync(Nodes)).Results()[^1];

        var node = Assert.Single((await fixture.Data.GetAsync($"{Nodes}?filter[id]={room.Text("id")}")).Results());

        Assert.Equal(4, node.GetProperty("path").GetArrayLength());
    }
}
