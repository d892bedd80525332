using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What the model is sent: no token, secret or key, nothing of another conversation and nothing of another person.</summary>
public sealed class Promise26NoSecretInPromptTests(WatchedApp app) : IClassFixture<WatchedApp>
{
    [Fact]
    public async Task Two_people_and_two_conversations_leave_nothing_of_each_other_in_a_prompt()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Greenfield);
        await using var danasOther = await Chat.OpenAsync(await app.SignInAsync("Dana"), Projects.Riverside);

        await AskAsync(danas, "Xylophone", "Quartzite");
        await AskAsync(priyas, "Marmalade", "Obsidian");
        await AskAsync(danasOther, "Zeppelin", "Feldspar");
        var before = app.ModelRequests.Count;
        await AskAsync(danas, "Xylophone again", "Quartzite again");
        var danasSecond = string.Join('\n', app.ModelRequests.After(before).Select(request => request.GetRawText()));

        Assert.Contains("Xylophone", danasSecond, StringComparison.Ordinal);
        Assert.Contains("Quartzite", danasSecond, StringComparison.Ordinal);
        AssertNothingOfOthers("Xylophone", ["Marmalade", "Obsidian", "Zeppelin", "Feldspar", SandboxPeople.Priya.Email, "Riverside"]);
        AssertNothingOfOthers("Marmalade", ["Xylophone", "Quartzite", "Zeppelin", "Feldspar", SandboxPeople.Dana.Email, "Riverside"]);
        AssertNothingOfOthers("Zeppelin", ["Xylophone", "Quartzite", "Marmalade", "Obsidian", SandboxPeople.Priya.Email, "Greenfield"]);
    }

    [Fact]
    public async Task No_token_secret_key_cookie_or_id_of_ours_is_in_a_prompt()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await AskAsync(chat, "Xylophone", "Quartzite");
        app.Model.Answer(() => Sse.Response(Sse.Calls(("call_3", "rfis-get", """{"number":"12"}"""), ("call_4", "project-people", "{}"), ("call_5", "project-files", """{"where":"RFI-12"}"""), ("call_6", "project-delete", "{}"))))
            .Answer(() => Sse.Response(Sse.Text("Done.")));
        var screen = await chat.AskAsync("What is in RFI 12, and who is here?");
        await using var database = await app.OpenDatabaseAsync();
        var session = (await database.Sessions.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).Select(row => row.Id.ToString()).ToList();

        var prompts = string.Join('\n', app.ModelRequests.After(0).Select(request => request.GetRawText()));

        string[] secrets = [.. app.Bearers, "sandbox-secret", "sandbox-key", chat.Browser.SessionCookie!, .. session, SandboxPeople.Dana.AutodeskId, Projects.Greenfield, $"{chat.ConversationId}", $"{screen.Ended!.TurnId}", "Bearer", "eyJ"];
        Assert.NotEmpty(app.Bearers);
        Assert.All(secrets, secret => Assert.True(secret.Length > 0 && !prompts.Contains(secret, StringComparison.OrdinalIgnoreCase), secret));
    }

    private void AssertNothingOfOthers(string mine, string[] others)
    {
        var prompts = app.ModelRequests.After(0).Select(request => request.GetRawText()).Where(request => request.Contains(mine, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(prompts);
        Assert.All(prompts, prompt => Assert.All(others, other => Assert.DoesNotContain(other, prompt, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task AskAsync(Chat chat, string question, string answer)
    {
        app.Model.Answer(() => Sse.Response(Sse.Calls(("call_1", "rfis-query", """{"where":"status: open; top: 3"}"""))))
            .Answer(() => Sse.Response(Sse.Text($"{answer}. [table r1]")));
        Assert.Equal(TurnStatus.Completed, (await chat.AskAsync(question)).Ended!.Status);
    }
}
