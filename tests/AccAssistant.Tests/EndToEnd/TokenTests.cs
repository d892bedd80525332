using AccAssistant.Acc.Tokens;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Access tokens are renewed once per session, whoever needs them and however many.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private const string TokenEndpoint = "/authentication/v2/token";
    private const string Question = "How many RFIs and issues and submittals are open?";

    private readonly AppFixture app = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => app.InitializeAsync();

    [Fact]
    public async Task A_token_near_its_end_is_renewed_once_for_many_requests_at_once()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        await ShortenAsync(TimeSpan.FromSeconds(20));
        var (tokens, reads) = (Count("POST", TokenEndpoint), Count(null, "/construction/*"));

        var screen = await chat.AskAsync(Question);

        Assert.Equal((TurnStatus.Completed, null), (screen.Ended!.Status, screen.Ended.Failure));
        Assert.All(screen.Activities, activity => Assert.Null(activity.Failure));
        Assert.True(Count(null, "/construction/*") - reads > 10);
        Assert.Equal(tokens + 1, Count("POST", TokenEndpoint));
    }

    [Fact]
    public async Task A_token_Autodesk_no_longer_takes_is_renewed_once_for_all_who_were_refused()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        var tokens = Count("POST", TokenEndpoint);
        app.Faults.Add(new Fault { Kind = FaultKind.ExpireTokens, Path = "/construction/*", Count = 1 });

        var screen = await chat.AskAsync(Question);

        Assert.Equal((TurnStatus.Completed, null), (screen.Ended!.Status, screen.Ended.Failure));
        Assert.All(screen.Activities, activity => Assert.Null(activity.Failure));
        Assert.Contains(app.Requests.List(), request => request.Status == 401);
        Assert.Equal(tokens + 1, Count("POST", TokenEndpoint));
    }

    [Fact]
    public async Task A_sign_in_service_that_is_down_costs_nothing_while_the_token_lives()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await ShortenAsync(TimeSpan.FromMinutes(3));
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 503, Path = TokenEndpoint });

        var screen = await chat.AskAsync("How many RFIs are open?");
        using var page = await chat.Browser.GetAsync("/projects");

        Assert.Null(Assert.Single(screen.Activities).Failure);
        Assert.Equal("/projects", chat.Browser.Address.AbsolutePath);
    }

    [Fact]
    public async Task A_grant_withdrawn_at_Autodesk_ends_that_session_alone_with_a_sentence()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await ShortenAsync(TimeSpan.FromSeconds(20));
        // Reads along with a grant of its own.
        await using var otherBrowser = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await using var reader = await Chat.AtAsync(otherBrowser.Browser, chat.ProjectId, chat.ConversationId);
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 400, Body = FaultBody.Json, Error = "invalid_grant", Path = TokenEndpoint });

        var turn = (await chat.SendAsync("How many RFIs are open?")).TurnId!.Value;
        var screen = await reader.ReadAsync(turn);
        await chat.Browser.GetTextAsync("/");
        await otherBrowser.Browser.GetTextAsync("/projects");

        // In the answer, or instead of it where the session was seen to be over before the model had put it into words.
        Assert.Contains("Your Autodesk sign-in has ended", screen.Text + screen.Ended!.Failure, StringComparison.Ordinal);
        Assert.Equal("/signin", chat.Browser.Address.AbsolutePath);
        Assert.Equal("/projects", otherBrowser.Browser.Address.AbsolutePath);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private int Count(string? method, string path) => app.Requests.Count(method, path);

    /// <summary>Makes every session's access token end soon, in our eyes.</summary>
    private async Task ShortenAsync(TimeSpan left)
    {
        var store = app.Services.GetRequiredService<TokenStore>();
        await using var database = await app.OpenDatabaseAsync();
        foreach (var session in await database.Sessions.Select(row => row.Id).ToListAsync(Cancellation))
        {
            var stored = (await store.ReadAsync(session))!;
            Assert.True(await store.SaveAsync(stored, stored.Tokens with { ExpiresAt = DateTimeOffset.UtcNow + left }));
        }
    }
}
