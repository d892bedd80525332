using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>"Not yours" and "not there" look the same, by any spelling and through every door.</summary>
[Collection(EndToEndCollection.Name)]
public sealed partial class Promise20OwnIdsTests(AppFixture app)
{
    private static readonly string NoProject = Guid.NewGuid().ToString();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Spellings => ["D", "UPPER", "N", "B", "P", "b."];

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task A_project_that_is_not_mine_looks_like_one_that_does_not_exist(string spelling)
    {
        using var browser = await app.SignInAsync("Tomas");

        var notMine = await browser.AnswerAsync($"/p/{Spell(Projects.Greenfield, spelling)}");
        var notThere = await browser.AnswerAsync($"/p/{Spell(NoProject, spelling)}");

        Assert.Equal(HttpStatusCode.NotFound, notMine.Status);
        Assert.Equal(notThere, notMine);
    }

    [Fact]
    public async Task A_new_conversation_cannot_be_opened_in_a_project_that_is_not_mine()
    {
        using var browser = await app.SignInAsync("Tomas");
        var token = TestBrowser.AntiforgeryToken(await browser.GetTextAsync($"/p/{Projects.Riverside}"));

        using var answer = await browser.PostAsync($"/p/{Projects.Greenfield}", [new("__RequestVerificationToken", token)]);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Somebody_elses_conversation_looks_like_one_that_does_not_exist(string spelling)
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Riverside);
        using var browser = await app.SignInAsync("Priya");

        var notMine = await browser.AnswerAsync($"/p/{Projects.Riverside}/c/{Spell(danas.ConversationId.ToString(), spelling)}");
        var notThere = await browser.AnswerAsync($"/p/{Projects.Riverside}/c/{Spell(NoProject, spelling)}");

        Assert.Equal(HttpStatusCode.NotFound, notMine.Status);
        Assert.Equal(notThere, notMine);
    }

    [Fact]
    public async Task Somebody_elses_conversation_as_a_text_looks_like_one_that_does_not_exist()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        using var priya = await app.SignInAsync("Priya");

        using var mine = await danas.Browser.GetAsync($"{danas.Path}?handler=Markdown");
        var notMine = await priya.AnswerAsync($"{danas.Path}?handler=Markdown");
        var notThere = await priya.AnswerAsync($"/p/{Projects.Greenfield}/c/{NoProject}?handler=Markdown");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (mine.StatusCode, notMine.Status));
        Assert.Equal(notThere, notMine);
    }

    [Fact]
    public async Task Somebody_elses_turn_looks_like_one_that_does_not_exist()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await danas.AskAsync("How many RFIs are open?")).Ended!.TurnId;
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Greenfield);

        var notMine = await priyas.Browser.AnswerAsync($"{danas.Path}/turns/{turn}");
        var throughMine = await priyas.Browser.AnswerAsync($"{priyas.Path}/turns/{turn}");
        var notThere = await priyas.Browser.AnswerAsync($"{danas.Path}/turns/{NoProject}");

        Assert.Equal(HttpStatusCode.NotFound, notMine.Status);
        Assert.Equal(notThere, notMine);
        Assert.Equal(notThere, throughMine);
    }

    [Theory]
    [InlineData("turns/{0}/results/r1")]
    [InlineData("turns/{0}/results/r1?sort=due")]
    [InlineData("turns/{0}/results/r1?handler=Csv")]
    [InlineData("turns/{0}/results/r1?handler=Xlsx")]
    public async Task Somebody_elses_result_looks_like_one_that_does_not_exist(string path)
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await danas.AskAsync("How many RFIs are open?")).Ended!.TurnId;
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Greenfield);
        var asked = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, turn);

        using var mine = await danas.Browser.GetAsync($"{danas.Path}/{asked}");
        var notMine = await priyas.Browser.AnswerAsync($"{danas.Path}/{asked}");
        var throughMine = await priyas.Browser.AnswerAsync($"{priyas.Path}/{asked}");
        var notThere = await priyas.Browser.AnswerAsync($"{danas.Path}/turns/{NoProject}/results/r1");

        Assert.Equal(HttpStatusCode.OK, mine.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, notMine.Status);
        Assert.Equal(notThere, notMine);
        Assert.Equal(notThere, throughMine);
    }

    [Fact]
    public async Task A_glance_at_a_record_of_a_project_that_is_not_mine_looks_like_one_at_nothing()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await danas.AskAsync("Which RFIs are open?");
        var address = Peek().Match(await danas.Browser.GetTextAsync(danas.Path)).Groups[1].Value;
        using var browser = await app.SignInAsync("Tomas");

        using var mine = await danas.Browser.GetAsync(address);
        var notMine = await browser.AnswerAsync(address);
        var notThere = await browser.AnswerAsync(address.Replace(Projects.Greenfield, NoProject, StringComparison.Ordinal));
        var noRecord = await danas.Browser.AnswerAsync($"/p/{Projects.Greenfield}/records/rfis/{NoProject}");

        Assert.Equal(HttpStatusCode.OK, mine.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, notMine.Status);
        Assert.Equal(notThere, notMine);
        Assert.Equal(HttpStatusCode.NotFound, noRecord.Status);
    }

    [Fact]
    public async Task What_changed_since_somebody_elses_answer_looks_like_what_does_not_exist()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await danas.AskAsync("How many RFIs are open?")).Ended!.TurnId;
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Greenfield);
        var token = TestBrowser.AntiforgeryToken(await priyas.Browser.GetTextAsync(priyas.Path));

        foreach (var path in new[] { $"{danas.Path}/turns/{turn}/changes", $"{priyas.Path}/turns/{turn}/changes" })
        {
            var notThere = await priyas.Browser.AnswerAsync($"{danas.Path}/turns/{NoProject}/changes");
            var notMine = await priyas.Browser.AnswerAsync(path);
            using var posted = await priyas.Browser.PostAsync(path, [new("__RequestVerificationToken", token)]);
            using var forged = await danas.Browser.PostAsync(path, []);

            Assert.Equal(HttpStatusCode.NotFound, notMine.Status);
            Assert.Equal(notThere, notMine);
            Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
            Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        }

        using var hers = await danas.Browser.GetAsync($"{danas.Path}/turns/{turn}/changes");
        Assert.Equal(HttpStatusCode.OK, hers.StatusCode);
    }

    [Fact]
    public async Task What_to_ask_in_somebody_elses_conversation_looks_like_one_that_does_not_exist()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await danas.AskAsync("/rfi")).Ended!.TurnId;
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Greenfield);
        var notThere = await priyas.Browser.AnswerAsync($"/p/{Projects.Greenfield}/c/{NoProject}/starters");

        Assert.Equal(HttpStatusCode.NotFound, notThere.Status);
        foreach (var path in new[] { $"{danas.Path}/starters", $"{danas.Path}/turns/{turn}/next", $"{priyas.Path}/turns/{turn}/next", $"{priyas.Path}/turns/{NoProject}/next" })
            Assert.Equal(notThere, await priyas.Browser.AnswerAsync(path));
    }

    [Fact]
    public async Task A_conversation_is_found_in_its_own_project_only()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var answer = await chat.Browser.AnswerAsync($"/p/{Projects.Riverside}/c/{chat.ConversationId}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Every_method_of_the_hub_refuses_a_stranger()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        using var browser = await app.SignInAsync("Priya");
        await using var stranger = await Chat.AtAsync(browser, danas.ProjectId, danas.ConversationId);
        var methods = typeof(ChatHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetBaseDefinition() == method)
            .ToList();

        foreach (var method in methods)
            await AssertRefusedAsync(stranger, method, danas.ConversationId);

        Assert.Contains(methods, method => method.Name == nameof(ChatHub.Ask));
        await using var database = await app.OpenDatabaseAsync();
        Assert.False(await database.Turns.AnyAsync(turn => turn.ConversationId == danas.ConversationId, Cancellation));
    }

    [Fact]
    public async Task The_hub_tells_a_stranger_the_same_as_about_a_conversation_that_does_not_exist()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        using var browser = await app.SignInAsync("Priya");
        await using var stranger = await Chat.AtAsync(browser, danas.ProjectId, danas.ConversationId);
        await using var nobody = await Chat.AtAsync(browser, danas.ProjectId, Guid.NewGuid());

        Assert.Equal(await nobody.SendAsync("How many RFIs are open?"), await stranger.SendAsync("How many RFIs are open?"));
        Assert.Equal(
            (await Assert.ThrowsAsync<HubException>(nobody.StopAsync)).Message.Replace(nobody.ConversationId.ToString(), "", StringComparison.Ordinal),
            (await Assert.ThrowsAsync<HubException>(stranger.StopAsync)).Message);
    }

    [Fact]
    public async Task The_hub_is_closed_to_whoever_is_not_signed_in()
    {
        using var browser = app.OpenBrowser();

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => Chat.AtAsync(browser, Guid.NewGuid(), Guid.NewGuid()));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    private static async Task AssertRefusedAsync(Chat stranger, MethodInfo method, Guid conversation)
    {
        var arguments = method.GetParameters()
            .Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .Select(parameter => parameter.ParameterType switch
            {
                var type when type == typeof(Guid) => (object)conversation,
                var type when type == typeof(long) => 0L,
                var type when type == typeof(string) => "/",
                var type when type == typeof(AskCommand) => new AskCommand(conversation, "How many RFIs are open?", Guid.NewGuid().ToString("D"), null, null),
                var type => throw new InvalidOperationException($"Teach this test to call {method.Name} with a {type.Name}."),
            })
            .ToArray();
        if (method.ReturnType == typeof(Task<AskReply>))
            Assert.NotNull(Assert.IsType<AskReply>(await stranger.CallAsync(method.Name, typeof(AskReply), arguments)).Refusal);
        else if (method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            await Assert.ThrowsAsync<HubException>(async () => await stranger.StreamAsync(method.Name, arguments).ToListAsync(Cancellation));
        else
            await Assert.ThrowsAsync<HubException>(() => stranger.CallAsync(method.Name, typeof(object), arguments));
    }

    private static string Spell(string id, string spelling) => spelling switch
    {
        "UPPER" => id.ToUpperInvariant(),
        "b." => "b." + id,
        var format => Uri.EscapeDataString(Guid.Parse(id).ToString(format)),
    };

    [GeneratedRegex("data-peek=\"([^\"]+)\"")]
    private static partial Regex Peek();
}
