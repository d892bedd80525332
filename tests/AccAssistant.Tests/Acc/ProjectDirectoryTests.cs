using AccAssistant.Acc;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Tests.Acc;

public sealed class ProjectDirectoryTests
{
    private static readonly ProjectId Known = AccRig.Project().Id;

    [Fact]
    public async Task The_list_is_read_once_for_five_minutes_however_many_ask()
    {
        using var rig = new AccRig(new ScriptedAutodesk(ProjectsApiTests.Answer));
        var directory = rig.Get<ProjectDirectory>();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => directory.ListAsync(AccRig.Maya, AccRig.Cancellation)));
        rig.Time.Advance(TimeSpan.FromMinutes(4.9));
        await directory.ListAsync(AccRig.Maya, AccRig.Cancellation);
        Assert.Equal(4, rig.Autodesk.Sent.Count);

        rig.Time.Advance(TimeSpan.FromMinutes(0.2));
        await directory.ListAsync(AccRig.Maya, AccRig.Cancellation);
        Assert.Equal(8, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task Nobody_is_shown_the_list_of_another()
    {
        using var rig = new AccRig(new ScriptedAutodesk(ProjectsApiTests.Answer));
        var directory = rig.Get<ProjectDirectory>();

        await directory.ListAsync(AccRig.Maya, AccRig.Cancellation);
        await directory.ListAsync(new Caller("SOMEBODYELSE", "session-2"), AccRig.Cancellation);

        Assert.Equal(8, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task Signing_in_again_reads_the_list_again()
    {
        using var rig = new AccRig(new ScriptedAutodesk(ProjectsApiTests.Answer));
        var directory = rig.Get<ProjectDirectory>();

        await directory.ListAsync(AccRig.Maya, AccRig.Cancellation);
        await directory.ListAsync(AccRig.Maya with { SessionId = "session-2" }, AccRig.Cancellation);

        Assert.Equal(8, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        var down = true;
        using var rig = new AccRig(new ScriptedAutodesk(sent => down ? ScriptedAutodesk.Status(500) : ProjectsApiTests.Answer(sent)));
        var directory = rig.Get<ProjectDirectory>();

        await Assert.ThrowsAsync<AccException>(() => directory.ListAsync(AccRig.Maya, AccRig.Cancellation));
        down = false;

        Assert.Equal(3, (await directory.ListAsync(AccRig.Maya, AccRig.Cancellation)).Projects.Count);
    }

    [Fact]
    public async Task One_who_leaves_does_not_stop_the_reading_others_wait_for()
    {
        var asked = new SemaphoreSlim(0);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var rig = new AccRig(new ScriptedAutodesk(async (sent, cancellation) =>
        {
            asked.Release();
            await go.Task.WaitAsync(cancellation);
            return ProjectsApiTests.Answer(sent);
        }));
        using var leaving = new CancellationTokenSource();
        var directory = rig.Get<ProjectDirectory>();

        var first = directory.ListAsync(AccRig.Maya, leaving.Token);
        var second = directory.ListAsync(AccRig.Maya, AccRig.Cancellation);
        await asked.WaitAsync(AccRig.Cancellation);
        await leaving.CancelAsync();
        go.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(3, (await second).Projects.Count);
    }

    [Fact]
    public async Task A_project_is_found_with_its_time_zone_which_is_read_once()
    {
        using var rig = new AccRig(new ScriptedAutodesk(ProjectsApiTests.Answer));
        var directory = rig.Get<ProjectDirectory>();

        var project = await directory.FindAsync(AccRig.Maya, Known, AccRig.Cancellation);
        await directory.FindAsync(AccRig.Maya, Known, AccRig.Cancellation);

        Assert.Equal(("harbour Point", "America/New_York"), (project!.Name, project.TimeZone));
        Assert.Equal(5, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task A_project_works_while_its_record_cannot_be_read()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => sent.PathAndQuery.StartsWith("/construction/admin", StringComparison.Ordinal) ? ScriptedAutodesk.Status(500) : ProjectsApiTests.Answer(sent)));

        var project = await rig.Get<ProjectDirectory>().FindAsync(AccRig.Maya, Known, AccRig.Cancellation);

        Assert.NotNull(project);
        Assert.Null(project.TimeZone);
    }

    [Fact]
    public async Task A_project_that_is_not_in_the_list_is_null()
    {
        using var rig = new AccRig(new ScriptedAutodesk(ProjectsApiTests.Answer));

        Assert.Null(await rig.Get<ProjectDirectory>().FindAsync(AccRig.Maya, new ProjectId(Guid.NewGuid()), AccRig.Cancellation));
    }

    [Fact]
    public async Task A_project_that_may_be_in_an_account_that_failed_is_an_error_and_not_missing()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => sent.PathAndQuery.Contains("b.c05e6f18", StringComparison.Ordinal) ? ScriptedAutodesk.Status(503) : ProjectsApiTests.Answer(sent)));
        var directory = rig.Get<ProjectDirectory>();

        Assert.NotNull(await directory.FindAsync(AccRig.Maya, Known, AccRig.Cancellation));
        var failure = await Assert.ThrowsAsync<AccException>(() => directory.FindAsync(AccRig.Maya, new ProjectId(Guid.NewGuid()), AccRig.Cancellation));

        Assert.Equal(AccErrorKind.Unavailable, failure.Kind);
    }

    [Fact]
    public async Task An_empty_list_explains_what_an_administrator_must_do()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json("""{"data":[]}""")));

        var listing = await rig.Get<ProjectDirectory>().ListAsync(AccRig.Maya, AccRig.Cancellation);

        Assert.Empty(listing.Projects);
        Assert.Contains("Custom Integrations", Assert.Single(listing.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Projects_of_settings_stand_in_for_a_list_that_cannot_be_read()
    {
        using var rig = new AccRig(
            new ScriptedAutodesk(sent => sent.PathAndQuery.StartsWith("/construction/admin", StringComparison.Ordinal) ? ProjectsApiTests.Answer(sent) : ScriptedAutodesk.Status(403)),
            ("Projects:Riverside:Id", AccRig.Guid),
            ("Projects:Riverside:Region", "EMEA"));
        var directory = rig.Get<ProjectDirectory>();

        var listing = await directory.ListAsync(AccRig.Maya, AccRig.Cancellation);
        var project = await directory.FindAsync(AccRig.Maya, Known, AccRig.Cancellation);

        Assert.Equal("Riverside", Assert.Single(listing.Projects).Name);
        Assert.StartsWith("Only projects named in this app's settings are shown", Assert.Single(listing.Warnings), StringComparison.Ordinal);
        Assert.Equal(("3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1", "EMEA", "America/New_York"), (project!.AccountId, project.Region, project.TimeZone));
        await Assert.ThrowsAsync<AccException>(() => directory.FindAsync(AccRig.Maya, new ProjectId(Guid.NewGuid()), AccRig.Cancellation));
    }

    [Fact]
    public async Task A_project_of_settings_is_added_to_the_list_once()
    {
        using var rig = new AccRig(
            new ScriptedAutodesk(ProjectsApiTests.Answer),
            ("Projects:Twice", AccRig.Guid),
            ("Projects:Another", "0e7d95a3-b84c-4f21-a6e0-97c1d3f58b64"));

        var listing = await rig.Get<ProjectDirectory>().ListAsync(AccRig.Maya, AccRig.Cancellation);

        Assert.Equal(["Alte Werft", "Another", "harbour Point", "Old Customs House"], listing.Projects.Select(project => project.Name));
    }

    [Fact]
    public async Task Signing_in_again_cannot_be_replaced_by_settings()
    {
        using var rig = new AccRig(new ScriptedAutodesk(ProjectsApiTests.Answer), ("Projects:Riverside", AccRig.Guid));
        rig.Tokens.SignedOut = true;

        var failure = await Assert.ThrowsAsync<AccException>(() => rig.Get<ProjectDirectory>().ListAsync(AccRig.Maya, AccRig.Cancellation));

        Assert.Equal(AccErrorKind.SignInRequired, failure.Kind);
    }
}
