using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Acc;

public sealed class RecordLinksTests
{
    private readonly RecordLinks links = new(Options.Create(new LinkOptions()));

    [Theory]
    [InlineData("US", "acc.autodesk.com")]
    [InlineData("EMEA", "acc.autodesk.eu")]
    [InlineData("JPN", "acc.jpn.autodesk.com")]
    [InlineData("Moon", "acc.autodesk.com")]
    public void The_host_follows_the_region_of_the_account(string region, string host)
    {
        var project = AccRig.Project(region: region);

        Assert.Equal($"https://{host}/build/issues/projects/{AccRig.Guid}/issues?issueId=i-1", links.ToIssue(project, "i-1").AbsoluteUri);
        Assert.Equal($"https://{host}/build/rfis/projects/{AccRig.Guid}?preview=r-1", links.ToRfi(project, "r-1").AbsoluteUri);
        Assert.Equal($"https://{host}/build/submittals/projects/{AccRig.Guid}/items/s-1", links.ToSubmittal(project, "s-1").AbsoluteUri);
    }

    [Fact]
    public void An_id_cannot_change_the_address_around_it()
    {
        var address = links.ToIssue(AccRig.Project(), "x&evil=1#/../..");

        Assert.Equal("acc.autodesk.com", address.Host);
        Assert.Equal("?issueId=x%26evil%3D1%23%2F..%2F..", address.Query);
    }

    [Fact]
    public void A_bim_360_issue_leads_to_its_project()
    {
        Assert.Equal($"https://docs.b360.autodesk.com/projects/{AccRig.Guid}", links.ToIssue(AccRig.Project(Platform.Bim360), "i-1").AbsoluteUri);
    }
}
