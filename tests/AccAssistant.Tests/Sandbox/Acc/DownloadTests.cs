using System.Net;
using System.Net.Http.Headers;
using AccAssistant.Sandbox.World;
using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Tests.Sandbox.Acc;

public sealed class DownloadTests
{
    [Fact]
    public async Task A_signed_address_serves_the_bytes_without_a_bearer_for_a_few_minutes()
    {
        await using var data = await SandboxData.StartAsync();
        using var client = data.Nobody();
        var signed = await SignAsync(data, data.World.Project(ProjectCatalog.Riverside).Content.Attachments.First().First().StorageUrn!);

        var bytes = await client.GetByteArrayAsync(signed.Url, TestContext.Current.CancellationToken);
        data.Clock.Advance(TimeSpan.FromMinutes(3));
        using var late = await client.GetAsync(signed.Url, TestContext.Current.CancellationToken);

        Assert.Equal(signed.Size, bytes.Length);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
    }

    [Fact]
    public async Task A_bearer_header_on_a_signed_address_is_refused()
    {
        await using var data = await SandboxData.StartAsync();
        using var client = data.Nobody();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "anything");
        var signed = await SignAsync(data, data.World.Project(ProjectCatalog.Riverside).Content.Attachments.First().First().StorageUrn!);

        using var answer = await client.GetAsync(signed.Url, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_document_known_by_version_leads_to_its_object()
    {
        await using var data = await SandboxData.StartAsync();
        var project = data.World.Project(ProjectCatalog.Riverside);
        var row = project.Content.SubmittalAttachments.SelectMany(rows => rows).First(row => row.UploadUrn is null);

        var version = await data.GetAsync($"/data/v1/projects/b.{project.Id}/versions/{Uri.EscapeDataString(row.Urn!)}");
        var signed = await SignAsync(data, version.GetProperty("data").GetProperty("relationships").GetProperty("storage").GetProperty("data").Text("id")!);

        Assert.True(signed.Size > 1000);
    }

    [Fact]
    public async Task Files_of_a_module_one_may_not_see_are_not_signed()
    {
        await using var data = await SandboxData.StartAsync();
        var urn = data.World.Project(ProjectCatalog.Riverside).Content.SubmittalAttachments.SelectMany(rows => rows).First(row => row.UploadUrn is not null).UploadUrn!;

        Assert.Equal(403, await data.StatusAsync(Address(urn), SandboxPeople.Tomas));
        Assert.Equal(404, await data.StatusAsync(Address("urn:adsk.objects:os.object:wip.dm.prod/nothing.pdf")));
        Assert.Equal(400, await data.StatusAsync(Address(urn) + "?minutesExpiration=61"));
    }

    private static async Task<(string Url, int Size)> SignAsync(SandboxData data, string urn)
    {
        var body = await data.GetAsync(Address(urn));
        return (body.Text("url")!, body.GetProperty("size").GetInt32());
    }

    private static string Address(string urn)
    {
        var path = urn["urn:adsk.objects:os.object:".Length..];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return $"/oss/v2/buckets/{path[..slash]}/objects/{Uri.EscapeDataString(path[(slash + 1)..])}/signeds3download";
    }
}
