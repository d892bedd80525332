using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What the answer says equals what the raw JSON holds, counted by other code.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class ExactFiguresTests(AppFixture app)
{
    [Theory]
    [InlineData(Projects.Riverside)]
    [InlineData(Projects.Meridian)]
    [InlineData(Projects.Nordhafen)]
    public async Task Open_and_overdue_RFIs_are_exact(string project)
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, project);
        var expected = await oracle.RfisAsync();
        await using var chat = await app.OpenChatAsync("Dana", project);

        var answer = await chat.AskAsync("How many RFIs are open, and which are overdue?");

        AssertSays(answer, "RFIs", expected);
    }

    [Theory]
    [InlineData(Projects.Riverside)]
    [InlineData(Projects.Meridian)]
    [InlineData(Projects.Nordhafen)]
    public async Task Open_and_overdue_issues_are_exact(string project)
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, project);
        var expected = await oracle.IssuesAsync();
        await using var chat = await app.OpenChatAsync("Dana", project);

        var answer = await chat.AskAsync("How many issues are open, and which are overdue?");

        AssertSays(answer, "issues", expected);
    }

    [Theory]
    [InlineData(Projects.Riverside)]
    [InlineData(Projects.Meridian)]
    [InlineData(Projects.Nordhafen)]
    public async Task Open_and_overdue_submittals_are_exact(string project)
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, project);
        var expected = await oracle.SubmittalsAsync();
        await using var chat = await app.OpenChatAsync("Dana", project);

        var answer = await chat.AskAsync("How many submittals are open, and which are overdue?");

        AssertSays(answer, "submittals", expected);
    }

    private static void AssertSays(Screen answer, string module, OracleCount expected)
    {
        Assert.True(expected.Overdue > 0);
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"{expected.Open:N0} {module} are open; {expected.Overdue:N0} of them are overdue."),
            answer.Text,
            StringComparison.Ordinal);
        var receipts = answer.Activities.Select(activity => activity.Receipt!).ToList();
        Assert.Equal([expected.Open, expected.Overdue], receipts.Select(receipt => receipt.Matched));
        Assert.All(receipts, receipt => Assert.True(receipt.Read >= expected.Total && receipt.Read == receipt.Total));
        var listed = Page.Of(answer.Html).QuerySelectorAll("td.cell-number a.record").Select(link => link.TextContent).ToList();
        Assert.Equal(Math.Min(expected.Overdue, ToolActivity.ShownRows), listed.Count);
        Assert.Subset(expected.OverdueNumbers.Select(Bare).ToHashSet(), listed.Select(Bare).ToHashSet());
    }

    /// <summary>Labels say what kind of number it is; the raw ones do not always.</summary>
    private static string Bare(string number) =>
        number.Replace("RFI-", "", StringComparison.Ordinal).Replace("Submittal ", "", StringComparison.Ordinal).TrimStart('#');
}
