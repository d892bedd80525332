using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;

namespace AccAssistant.Tests.Acc;

public sealed class AttachmentsApiTests
{
    private const string Urn = "urn:adsk.objects:os.object:wip.dm.prod/folder/a b.pdf";
    private const string Signed = """{"status":"complete","url":"https://cdn.example/a?sig=1","params":{},"size":9}""";

    [Fact]
    public async Task A_stored_file_is_asked_for_by_bucket_and_key()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Signed)));

        var address = await DownloadAsync(rig, Urn, null);

        Assert.Equal("https://cdn.example/a?sig=1", address.AbsoluteUri);
        Assert.Equal("/oss/v2/buckets/wip.dm.prod/objects/folder%2Fa%20b.pdf/signeds3download?minutesExpiration=5", Assert.Single(rig.Autodesk.Sent).Address.PathAndQuery);
    }

    [Fact]
    public async Task A_document_version_leads_to_its_stored_file()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(sent.PathAndQuery.StartsWith("/data/", StringComparison.Ordinal)
            ? """{"data":{"relationships":{"storage":{"data":{"id":"URN"}}}}}""".Replace("URN", Urn, StringComparison.Ordinal)
            : Signed)));

        await DownloadAsync(rig, null, "urn:adsk.wipprod:fs.file:vf.Qa1?version=1");

        Assert.Equal($"/data/v1/projects/b.{AccRig.Guid}/versions/urn%3Aadsk.wipprod%3Afs.file%3Avf.Qa1%3Fversion%3D1", rig.Autodesk.Sent[0].Address.AbsolutePath);
        Assert.Equal(2, rig.Autodesk.Sent.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("urn:adsk.objects:os.object:bucketonly")]
    [InlineData("https://evil.example/x")]
    public async Task An_attachment_without_a_file_says_so_without_a_request(string? urn)
    {
        using var rig = new AccRig(new ScriptedAutodesk());

        Assert.Equal(AccErrorKind.NotFound, (await Assert.ThrowsAsync<AccException>(() => DownloadAsync(rig, urn, null))).Kind);
        Assert.Empty(rig.Autodesk.Sent);
    }

    [Theory]
    [InlineData("""{"status":"chunked","urls":{"0-1":"https://cdn.example/1"}}""", AccErrorKind.Unavailable)]
    [InlineData("""{"status":"complete","url":"file:///etc/passwd"}""", AccErrorKind.BadAnswer)]
    [InlineData("""{"status":"complete"}""", AccErrorKind.BadAnswer)]
    public async Task An_answer_that_is_no_single_address_is_an_error(string body, AccErrorKind kind)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));

        Assert.Equal(kind, (await Assert.ThrowsAsync<AccException>(() => DownloadAsync(rig, Urn, null))).Kind);
    }

    private static Task<Uri> DownloadAsync(AccRig rig, string? storageUrn, string? versionUrn) =>
        rig.Get<AttachmentsApi>().GetDownloadAsync(AccRig.Maya, AccRig.Project(), new Attachment("a", "a.pdf", storageUrn, null, null, null, versionUrn), AccRig.Cancellation);
}
