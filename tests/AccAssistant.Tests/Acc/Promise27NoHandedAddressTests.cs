using System.Net;
using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Submittals;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Acc;

/// <summary>Nothing in a record, an attachment or an answer makes the server ask an address it was handed.</summary>
public sealed class Promise27NoHandedAddressTests
{
    private static readonly string[] Rooms = ["Acc", "Conversations", "Records", "Storage", "Web"];
    private static readonly string[] WaysOut = ["new SocketsHttpHandler", "new HttpClientHandler", "WebRequest", "new WebClient", "new TcpClient", "new Socket("];

    private const string Urn = "urn:adsk.objects:os.object:wip.dm.prod/folder/a b.pdf";
    private const string Signed = """{"status":"complete","url":"https://cdn.example/a?sig=1","params":{},"size":9}""";

    [Theory]
    [InlineData(null)]
    [InlineData("urn:adsk.objects:os.object:bucketonly")]
    [InlineData("https://evil.example/x")]
    [InlineData("urn:adsk.objects:os.object:../a.pdf")]
    [InlineData("urn:adsk.objects:os.object:wip.dm.prod/..")]
    [InlineData("urn:adsk.objects:os.object:./.")]
    public async Task An_attachment_without_a_file_says_so_without_a_request(string? urn)
    {
        using var rig = new AccRig(new ScriptedAutodesk());

        Assert.Equal(AccErrorKind.NotFound, (await Assert.ThrowsAsync<AccException>(() => DownloadAsync(rig, urn, null))).Kind);
        Assert.Empty(rig.Autodesk.Sent);
    }

    [Theory]
    [InlineData("""{"status":"chunked","urls":{"0-1":"https://cdn.example/1"}}""", AccErrorKind.Unavailable)]
    [InlineData("""{"status":"chunked","url":null,"urls":{}}""", AccErrorKind.Unavailable)]
    [InlineData("""{"status":"fallback"}""", AccErrorKind.BadAnswer)]
    [InlineData("""{"status":"complete","url":"https://user:secret@cdn.example/1"}""", AccErrorKind.BadAnswer)]
    [InlineData("""{"status":"complete","url":"http://cdn.example/1"}""", AccErrorKind.BadAnswer)]
    [InlineData("""{"status":"complete","url":"javascript:alert(1)"}""", AccErrorKind.BadAnswer)]
    [InlineData("""{"status":"complete","url":"data:text/html,x"}""", AccErrorKind.BadAnswer)]
    [InlineData("""{"status":"complete","url":"//cdn.example/1"}""", AccErrorKind.BadAnswer)]
    [InlineData("""{"status":"complete","url":"file:///etc/passwd"}""", AccErrorKind.BadAnswer)]
    [InlineData("""{"status":"complete"}""", AccErrorKind.BadAnswer)]
    public async Task An_answer_that_is_no_single_address_is_an_error(string body, AccErrorKind kind)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));

        Assert.Equal(kind, (await Assert.ThrowsAsync<AccException>(() => DownloadAsync(rig, Urn, null))).Kind);
    }

    [Theory]
    [InlineData("https://cdn.us.oss.api.autodesk.com/com.autodesk.oss-persistent/a?sig=1", true)]
    [InlineData("https://CDN.EU.OSS.API.AUTODESK.COM/a?sig=1", true)]
    [InlineData("https://s3.amazonaws.com/com.autodesk.oss-persistent/a?sig=1", true)]
    [InlineData("https://com.autodesk.oss-direct.s3.eu-west-1.amazonaws.com/a?sig=1", true)]
    [InlineData("https://developer.api.autodesk.com/oss/v2/signedresources/a?region=US", true)]
    [InlineData("https://evil.example/a?sig=1", false)]
    [InlineData("https://amazonaws.com.evil.example/a?sig=1", false)]
    [InlineData("https://evilamazonaws.com/a?sig=1", false)]
    [InlineData("https://amazonaws.com/a?sig=1", false)]
    [InlineData("https://s3.amazonaws.com./a?sig=1", false)]
    [InlineData("https://s3.amazonaws.com:8443/a?sig=1", false)]
    [InlineData("https://s3.\u0430mazonaws.com/a?sig=1", false)]
    [InlineData("https://developer.api.autodesk.com:8443/a?sig=1", false)]
    [InlineData("https://127.0.0.1/a?sig=1", false)]
    public async Task People_are_led_only_to_hosts_that_are_allowed(string signed, bool allowed)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json($$"""{"status":"complete","url":"{{signed}}"}""")), ("Aps:DownloadHosts", new ApsOptions().DownloadHosts));

        if (allowed)
        {
            Assert.Equal(new Uri(signed), await DownloadAsync(rig, Urn, null));
            return;
        }

        var failure = await Assert.ThrowsAsync<AccException>(() => DownloadAsync(rig, Urn, null));
        Assert.Equal((AccErrorKind.BadAnswer, "Autodesk keeps this file at a host this app does not lead to. Report it to whoever runs this app."), (failure.Kind, failure.Message));
        Assert.Contains(rig.Logs.Lines, line => line.Contains(new Uri(signed).IdnHost + ", which Aps:DownloadHosts does not name", StringComparison.Ordinal));
        Assert.DoesNotContain(rig.Logs.Lines, line => line.Contains("sig=1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5081/sandbox/files/1", "http://127.0.0.1:5081", true)]
    [InlineData("http://127.0.0.1:5082/sandbox/files/1", "http://127.0.0.1:5081", false)]
    [InlineData("http://cdn.example/1", "http://127.0.0.1:5081", false)]
    [InlineData("https://evil.example/1", "http://127.0.0.1:5081", false)]
    public async Task A_pretended_autodesk_leads_to_itself_and_to_what_is_allowed(string signed, string autodesk, bool allowed)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json($$"""{"status":"complete","url":"{{signed}}"}""")), ("Aps:ApiBaseUrl", autodesk));

        if (allowed)
            Assert.Equal(new Uri(signed), await DownloadAsync(rig, Urn, null));
        else
            Assert.Equal(AccErrorKind.BadAnswer, (await Assert.ThrowsAsync<AccException>(() => DownloadAsync(rig, Urn, null))).Kind);
    }

    [Fact]
    public async Task Only_autodesks_own_address_is_sent_the_bearer_and_the_signed_one_is_not_asked()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Signed)));

        await DownloadAsync(rig, Urn, null);

        var sent = Assert.Single(rig.Autodesk.Sent);
        Assert.Equal(("developer.api.autodesk.com", "token-1"), (sent.Address.Host, sent.Token));
        Assert.DoesNotContain(rig.Logs.Lines, line => line.Contains("cdn.example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://evil.example/items?cursor=2")]
    [InlineData("//evil.example/items?cursor=2")]
    [InlineData("http://developer.api.autodesk.com/items?cursor=2")]
    [InlineData("https://developer.api.autodesk.com:8443/items?cursor=2")]
    [InlineData("https://developer.api.autodesk.com@evil.example/items?cursor=2")]
    [InlineData("https://developer.api.autodesk.com.evil.example/items?cursor=2")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/construction/submittals/v2/projects/p/../q/items?cursor=2")]
    [InlineData(@"https://developer.api.autodesk.com/construction/..\\..\\items?cursor=2")]
    public async Task A_link_to_another_host_or_up_the_path_is_never_followed(string next)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.List([Bodies.Row(1)], 0, 2, next))));

        var failure = await Assert.ThrowsAsync<AccException>(async () =>
            await rig.Get<SubmittalsApi>().ListAsync(AccRig.Maya, AccRig.Project(), isVoid: false, AccRig.Cancellation).ToListAsync(AccRig.Cancellation));

        Assert.Equal(AccErrorKind.BadAnswer, failure.Kind);
        Assert.Single(rig.Autodesk.Sent);
    }

    [Fact]
    public void The_real_network_follows_no_redirects()
    {
        using var handler = Assert.IsType<SocketsHttpHandler>(Outbound.Create());

        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Equal(TimeSpan.FromSeconds(10), handler.ConnectTimeout);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("urn:adsk.objects:os.object:../..")]
    public async Task A_document_version_that_names_an_address_leads_nowhere(string stored)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json("""{"data":{"relationships":{"storage":{"data":{"id":"URN"}}}}}""".Replace("URN", stored, StringComparison.Ordinal))));

        Assert.Equal(AccErrorKind.NotFound, (await Assert.ThrowsAsync<AccException>(() => DownloadAsync(rig, null, "urn:adsk.wipprod:fs.file:vf.Qa1?version=1"))).Kind);
        Assert.Single(rig.Autodesk.Sent);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_an_error_and_not_a_way(int status)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => new HttpResponseMessage((HttpStatusCode)status) { Headers = { Location = new Uri("https://evil.example/a.pdf") } }));

        Assert.Equal(AccErrorKind.BadAnswer, (await Assert.ThrowsAsync<AccException>(() => DownloadAsync(rig, Urn, null))).Kind);
        Assert.Equal("developer.api.autodesk.com", Assert.Single(rig.Autodesk.Sent).Address.Host);
    }

    [Fact]
    public void There_is_one_way_out_of_the_app()
    {
        var leading = Rooms.SelectMany(room => Repository.Sources($"src/AccAssistant.{room}"))
            .Where(file => File.ReadAllText(file) is var text && WaysOut.Any(way => text.Contains(way, StringComparison.Ordinal)))
            .Select(file => Path.GetFileName(file));

        Assert.Equal(["Outbound.cs"], leading);
    }

    private static Task<Uri> DownloadAsync(AccRig rig, string? storageUrn, string? versionUrn) =>
        rig.Get<AttachmentsApi>().GetDownloadAsync(AccRig.Maya, AccRig.Project(), new Attachment("a", "a.pdf", storageUrn, null, null, null, versionUrn), AccRig.Cancellation);
}
