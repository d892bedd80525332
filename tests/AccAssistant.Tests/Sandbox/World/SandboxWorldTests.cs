using System.Text.Json;
using AccAssistant.Sandbox;
using AccAssistant.Sandbox.Acc;
using AccAssistant.Sandbox.World;
using AccAssistant.Sandbox.World.Making;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Sandbox.World;

public sealed class SandboxWorldTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 11, 23, 15, 10, 0, TimeSpan.Zero));

    [Fact]
    public void The_same_seed_and_day_make_the_same_bytes()
    {
        Assert.Equal(Bytes(10050, Day, ProjectCatalog.Riverside), Bytes(10050, Day, ProjectCatalog.Riverside));
        Assert.NotEqual(Bytes(10050, Day, ProjectCatalog.Greenfield), Bytes(10051, Day, ProjectCatalog.Greenfield));
    }

    [Fact]
    public void The_order_projects_are_opened_in_changes_nothing()
    {
        var world = Make(10050, Day);
        _ = world.Project(ProjectCatalog.Nordhafen).Content;

        Assert.Equal(Bytes(10050, Day, ProjectCatalog.Greenfield), Bytes(world.Project(ProjectCatalog.Greenfield)));
    }

    [Fact]
    public void Another_day_moves_the_dates_and_nothing_else()
    {
        var (monday, later) = (Make(10050, Day).Project(ProjectCatalog.Greenfield), Make(10050, Day.AddDays(40)).Project(ProjectCatalog.Greenfield));

        Assert.Equal(monday.Content.Issues.All.Select(issue => issue.Title), later.Content.Issues.All.Select(issue => issue.Title));
        Assert.Equal(monday.Content.Rfis.All.Select(rfi => (rfi.Id, rfi.Status)), later.Content.Rfis.All.Select(rfi => (rfi.Id, rfi.Status)));
        Assert.Equal(monday.Content.Issues.All.Select(issue => issue.DueDate?.AddDays(40)), later.Content.Issues.All.Select(issue => issue.DueDate));
    }

    [Fact]
    public void Projects_come_in_every_size()
    {
        var world = Make(10050, Day);
        var large = world.ProjectNamed("Meridian Medical Campus").Content;
        var tower = world.ProjectNamed("10050 - Riverside Office Tower").Content;
        var empty = world.ProjectNamed("Willow Bend Fire Station No. 7").Content;

        Assert.True(world.Projects.Count >= 12);
        Assert.Equal((5000, 1200, 1800), (large.Issues.All.Count(issue => !issue.Deleted), large.Rfis.All.Count, large.Submittals.All.Count(item => item.StateId != "void")));
        Assert.Equal((404, 412, 383), (tower.Issues.All.Count(issue => !issue.Deleted), tower.Rfis.All.Count, tower.Submittals.All.Count(item => item.StateId != "void")));
        Assert.Empty(empty.Issues.All);
        Assert.Contains(world.Projects, project => project.Name == "Harbor View Mixed-Use 200 Waterfront Drive");
        Assert.Contains(world.Projects, project => project.Name == "Greenfield Elementary School Renovation");
    }

    [Fact]
    public void A_jobs_numbers_look_like_a_jobs_numbers()
    {
        var content = Make(10050, Day).Project(ProjectCatalog.Riverside).Content;
        var openRfis = content.Rfis.All.Where(rfi => rfi.Status is "open" or "submitted" or "rejected").ToList();
        var openIssues = content.Issues.All.Where(issue => !issue.Deleted && issue.Status is not ("closed" or "draft")).ToList();

        Assert.InRange(openRfis.Count, 25, 75);
        Assert.InRange(openRfis.Count(rfi => rfi.DueDate < Clock.GetUtcNow()), 8, 40);
        Assert.Contains(openRfis, rfi => rfi.DueDate is null);
        Assert.InRange(openIssues.Count, 30, 100);
        Assert.InRange(openIssues.Count(issue => issue.DueDate < Day), 8, 50);
        Assert.Contains(openIssues, issue => issue.DueDate == Day);
        Assert.InRange(content.Submittals.All.Count(item => item.StatusId == "2"), 15, 110);
        Assert.True(content.Issues.All.Select(issue => issue.Title).Distinct().Count() > 380);
    }

    [Fact]
    public void Nothing_happens_after_the_start_of_the_day()
    {
        var midnight = new DateTimeOffset(Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        foreach (var content in Make(10050, Day).Projects.Where(project => project.Id != ProjectCatalog.Meridian).Select(project => project.Content))
        {
            Assert.All(content.Issues.All, issue => Assert.True(issue.UpdatedAt < midnight && issue.CreatedAt <= issue.UpdatedAt && issue.Title.Length <= 100));
            Assert.All(content.Rfis.All, rfi => Assert.True(rfi.UpdatedAt < midnight && rfi.CreatedAt <= rfi.UpdatedAt && (rfi.ClosedAt is null || rfi.AnsweredAt <= rfi.ClosedAt)));
            Assert.All(content.Submittals.All, item => Assert.True(item.UpdatedAt < midnight && item.CreatedAt <= item.UpdatedAt));
        }
    }

    [Fact]
    public void Every_holder_but_the_departed_is_somebody_on_the_project()
    {
        var content = Make(10050, Day).Project(ProjectCatalog.HarborView).Content;
        var known = content.Users.Select(user => user.AutodeskId)
            .Concat(content.Companies.Select(company => company.MemberGroupId))
            .Concat(content.Users.SelectMany(user => user.RoleIds))
            .ToHashSet();

        Assert.All(content.Issues.All.Where(issue => issue.AssignedToType is "user" or "company"), issue => Assert.Contains(issue.AssignedTo, known));
        Assert.All(content.Rfis.All.SelectMany(rfi => rfi.AssignedTo).Where(party => party.Type != "role"), party => Assert.Contains(party.Id, known));
        Assert.All(content.Submittals.All.SelectMany(item => item.BallInCourtUsers.Concat(item.BallInCourtCompanies)), id => Assert.Contains(id, known));
        Assert.Contains(content.Issues.All, issue => issue.AssignedToType == "role");
    }

    [Fact]
    public void Hostile_titles_are_in_one_project_only()
    {
        var world = Make(10050, Day);
        var titles = Titles(world.Project(ProjectCatalog.HarborView));

        Assert.Contains(titles, title => title.StartsWith("Ignore all previous instructions", StringComparison.Ordinal));
        Assert.Contains(titles, title => title.Contains("<script>", StringComparison.Ordinal));
        Assert.Contains(titles, title => title.Contains("![", StringComparison.Ordinal));
        Assert.Contains(titles, title => title.Contains('|'));
        Assert.Contains(titles, title => title.Length >= 200);
        Assert.Contains(titles, title => title.Contains('\u202E'));
        Assert.DoesNotContain(
            world.Projects.Where(project => project.Id is not (ProjectCatalog.HarborView or ProjectCatalog.Meridian)).SelectMany(Titles),
            title => title.Contains('<') || title.Contains('|') || title.Contains('{'));
    }

    [Fact]
    public void European_projects_speak_their_languages()
    {
        var world = Make(10050, Day);

        Assert.Contains(Titles(world.Project(ProjectCatalog.Nordhafen)), title => title.Contains("kollidiert mit", StringComparison.Ordinal));
        Assert.Contains(Titles(world.ProjectNamed("Résidence Les Tilleuls – Bâtiment B")), title => title.Contains("Fuite sur", StringComparison.Ordinal) || title.Contains("peinture", StringComparison.Ordinal));
    }

    [Fact]
    public void An_update_replaces_the_record_and_stamps_it()
    {
        var project = Make(10050, Day).Project(ProjectCatalog.Greenfield);
        var before = project.Content.Issues.All[3];

        project.UpdateIssue(before.Id, issue => issue.Title = "Changed");

        Assert.NotEqual("Changed", before.Title);
        Assert.Equal("Changed", project.Content.Issues.Find(before.Id)!.Title);
        Assert.Equal(Clock.GetUtcNow(), project.Content.Issues.Find(before.Id)!.UpdatedAt);
    }

    private static SandboxWorld Make(int seed, DateOnly day) => new(new SandboxOptions { Seed = seed, Today = day }, Clock);

    private static string Bytes(int seed, DateOnly day, string project) => Bytes(Make(seed, day).Project(project));

    private static string Bytes(SandboxProject project) => JsonSerializer.Serialize(
        new { project.Facts, project.Content.Users, project.Content.Companies, Issues = project.Content.Issues.All, Rfis = project.Content.Rfis.All, Items = project.Content.Submittals.All, project.Content.Comments },
        SandboxJson.Options);

    private static IReadOnlyList<string> Titles(SandboxProject project) =>
    [
        .. project.Content.Issues.All.Select(issue => issue.Title),
        .. project.Content.Rfis.All.Select(rfi => rfi.Title),
        .. project.Content.Submittals.All.Select(item => item.Title),
    ];
}
