using System.Net;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What Autodesk does not show a person any more is not shown here either, and the person is told why.</summary>
public sealed class Promise19AutodeskDecidesTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Conversations_of_a_project_no_longer_open_are_hidden_with_an_explanation_to_their_owner_alone()
    {
        using var tomas = await app.SignInAsync("Tomas");
        using var priya = await app.SignInAsync("Priya");
        var id = await HadAsync(SandboxTomas, Guid.Parse(Projects.Greenfield), "The crane of before");

        var listed = await tomas.GetTextAsync("/projects");
        var page = await tomas.AnswerAsync($"/p/{Projects.Greenfield}/c/{id}");
        var project = await tomas.AnswerAsync($"/p/{Projects.Greenfield}");
        var strangers = await priya.AnswerAsync($"/p/{NobodysProject}/c/{id}");
        using var searched = await tomas.GetAsync($"/p/{Projects.Greenfield}/search?q=crane");

        Assert.Contains("1 of your conversations is hidden", listed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("your 1 conversation about it is hidden", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("crane", page.Html, StringComparison.Ordinal);
        Assert.Contains("your 1 conversation about it is hidden", project.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("is hidden", strangers.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("is hidden", await priya.GetTextAsync("/projects"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, searched.StatusCode);
    }

    private const string NobodysProject = "00000000-0000-4000-8000-000000000000";

    private static string SandboxTomas => AccAssistant.Sandbox.World.SandboxPeople.Tomas.AutodeskId;

    /// <summary>A conversation from when the project was open to them.</summary>
    private async Task<Guid> HadAsync(string userId, Guid project, string question)
    {
        var (id, turn) = (Guid.NewGuid(), Guid.NewGuid());
        await using var database = await app.OpenDatabaseAsync();
        database.Conversations.Add(new ConversationRow { Id = id, UserId = userId, ProjectId = project, Title = question, CreatedAt = AppFixture.Now, UpdatedAt = AppFixture.Now });
        database.Turns.Add(new TurnRow { Id = turn, ConversationId = id, Ordinal = 1, Place = 1, RequestId = Guid.NewGuid().ToString(), Question = question, Status = TurnStatus.Completed, AskedAt = AppFixture.Now });
        database.TurnTexts.Add(new TurnTextRow { TurnId = turn, ConversationId = id, Text = question + " " });
        await database.SaveChangesAsync(Cancellation);
        return id;
    }
}
