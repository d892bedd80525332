using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Tests.Support;

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
        using var measured = new MeasuredHere();

        await DownloadAsync(rig, null, "urn:adsk.wipprod:fs.file:vf.Qa1?version=1");

        Assert.Equal($"/data/v1/projects/b.{AccRig.Guid}/versions/urn%3Aadsk.wipprod%3Afs.file%3Avf.Qa1%3Fversion%3D1", rig.Autodesk.Sent[0].Address.AbsolutePath);
        Assert.Equal(["family=versions status=200", "family=oss status=200"], measured.Of("acc_assistant.acc.requests").Select(one => one.Tags));
    }

    [Fact]
    public async Task A_file_of_a_comment_names_the_comment_and_one_of_the_issue_names_nothing()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json("""
            {"attachments":[{"attachmentId":"a","attachmentType":"issue-attachment","domainEntityId":"I-1"},{"attachmentId":"b","attachmentType":"issue-comment","domainEntityId":"c-7"},
             {"attachmentId":"c"},{"attachmentId":"d","isDeleted":true},null]}
            """)));

        var files = await rig.Get<IssuesApi>().ListAttachmentsAsync(AccRig.Maya, AccRig.Project(), "i-1", AccRig.Cancellation);

        Assert.Equal([("a", "issue-attachment", null), ("b", "issue-comment", "c-7"), ("c", null, null)], files.Select(file => (file.Id, file.Kind, file.OwnerId)));
    }

    [Fact]
    public async Task A_file_of_an_rfi_says_whether_it_belongs_to_the_official_answer()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.List(
            ["""{"attachmentId":"a","attachmentType":"rfiOfficialResponse","domainEntityId":"r-1"}""", """{"attachmentId":"b","attachmentType":"rfiResponse","domainEntityId":"answer-2"}"""], 0, 2))));

        var files = await rig.Get<RfisApi>().ListAttachmentsAsync(AccRig.Maya, AccRig.Project(), "r-1", AccRig.Cancellation);

        Assert.Equal([("rfiOfficialResponse", null), ("rfiResponse", "answer-2")], files.Select(file => (file.Kind!, file.OwnerId)));
    }

    [Fact]
    public async Task A_file_of_a_submittal_says_its_part_its_round_and_whose_review_it_is()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.List(["""{"id":"a","name":"x.pdf","categoryId":3,"revision":"2","taskId":"t-1","urn":"v"}"""], 0, 1))));

        var file = Assert.Single(await rig.Get<SubmittalsApi>().ListAttachmentsAsync(AccRig.Maya, AccRig.Project(), "s-1", AccRig.Cancellation));

        Assert.Equal(("3", 2, "t-1"), (file.Kind, file.Revision, file.OwnerId));
    }

    private static Task<Uri> DownloadAsync(AccRig rig, string? storageUrn, string? versionUrn) =>
        rig.Get<AttachmentsApi>().GetDownloadAsync(AccRig.Maya, AccRig.Project(), new Attachment("a", "a.pdf", storageUrn, null, null, null, versionUrn), AccRig.Cancellation);
}
