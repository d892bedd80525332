using System.Security.Claims;
using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Commands;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Conversations.Plugins;
using AccAssistant.Tests.Conversations.Prompts;
using AccAssistant.Tests.Web.Rendering;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Limits;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;

namespace AccAssistant.Tests.Web.Chat;

public sealed class ChatHubTests
{
    private static readonly Guid ConversationId = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly Project Riverside = new(new ProjectId(Guid.Parse("22222222-2222-2222-2222-222222222222")), "Riverside", "", "", "US", Platform.Acc, "America/Chicago", "");

    private long _endedBy;
    private RecordedConversation _conversation = new();
    private Project? _project = Riverside;
    private readonly OpenSockets _sockets = new(Options.Create(new LimitOptions()));
    private readonly FakeRecords _records = new();
    private bool _sessionAlive = true;

    [Fact]
    public async Task A_question_reaches_the_conversation_with_the_owner_and_project_the_server_knows()
    {
        var reply = await Hub("dana").Ask(Command("Which RFIs are overdue?") with { TimeZone = "Europe/Paris" });

        var question = Assert.Single(_conversation.Questions);
        Assert.NotNull(reply.TurnId);
        Assert.Equal(("dana", "session-1", Riverside, "Europe/Paris"), (question.Context.Caller.UserId, question.Context.Caller.SessionId, question.Context.Project, question.Context.BrowserTimeZone));
        Assert.Equal(("en", "de-CH"), (question.Language, question.Format));
    }

    [Fact]
    public async Task Reading_again_forgets_what_was_read_before_the_question_is_asked_and_only_then()
    {
        await Hub("dana").Ask(Command("?"));
        Assert.Equal(0, _records.Forgotten);

        await Hub("dana").Ask(Command("?") with { ReadAgain = true });
        await Hub("mallory").Ask(Command("?") with { ReadAgain = true });

        Assert.Equal(1, _records.Forgotten);
        Assert.Equal(2, _conversation.Questions.Count);
    }

    [Fact]
    public async Task A_question_without_a_text_is_an_empty_one()
    {
        await Hub("dana").Ask(Command(null));

        Assert.Equal("", Assert.Single(_conversation.Questions).Text);
    }

    [Fact]
    public async Task Somebody_elses_conversation_and_a_closed_project_and_an_ended_session_look_alike()
    {
        var elses = await Hub("mallory").Ask(Command("?"));
        _project = null;
        var closed = await Hub("dana").Ask(Command("?"));
        (_project, _sessionAlive) = (Riverside, false);
        var ended = await Hub("dana").Ask(Command("?"));

        Assert.Equal(elses, closed);
        Assert.Equal(elses, ended);
        Assert.Null(elses.TurnId);
        Assert.Empty(_conversation.Questions);
    }

    [Fact]
    public async Task Only_the_owner_stops_and_follows()
    {
        var hub = Hub("mallory");

        await Assert.ThrowsAsync<HubException>(() => hub.Stop(ConversationId));
        await Assert.ThrowsAsync<HubException>(async () => await hub.Follow(ConversationId, 0, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        await Hub("dana").Stop(ConversationId);

        Assert.Equal(1, _conversation.Stops);
        Assert.Empty(_conversation.FollowedAfter);
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    public async Task A_time_zone_that_is_none_is_ignored(string zone)
    {
        await Hub("dana").Ask(Command("?") with { TimeZone = zone });

        Assert.Null(Assert.Single(_conversation.Questions).Context.BrowserTimeZone);
    }

    [Fact]
    public async Task A_reader_in_the_middle_of_a_turn_is_rendered_for_from_its_start_and_told_only_the_rest()
    {
        _endedBy = 10;
        _conversation = new RecordedConversation(HalfBold());

        var events = await FollowAsync(13);

        Assert.Equal([10L], _conversation.FollowedAfter);
        Assert.Equal([14L, 14L], events.Select(turnEvent => turnEvent.Number));
        Assert.Equal("<p><strong>43 RFIs</strong></p>", Assert.Single(Assert.IsType<AnswerRendered>(events[0]).Blocks));
    }

    [Fact]
    public async Task A_reader_the_log_let_go_of_comes_back_for_the_rest()
    {
        _conversation = new RecordedConversation(HalfBold()) { CutOffAfter = 2 };

        var events = await FollowAsync(0);

        Assert.Equal([11L, 12L, 13L, 14L, 14L], events.Select(turnEvent => turnEvent.Number));
        Assert.Equal([0L, 10L], _conversation.FollowedAfter);
    }

    [Fact]
    public async Task A_reader_whose_events_cannot_be_told_is_let_go()
    {
        _conversation = new RecordedConversation(HalfBold()) { CutOffAfter = 2, CutOffAlways = true };

        var events = await FollowAsync(0);

        Assert.Equal([11L, 12L], events.Select(turnEvent => turnEvent.Number));
        Assert.Equal([0L, 10L], _conversation.FollowedAfter);
    }

    [Fact]
    public async Task The_end_of_a_session_closes_its_sockets_and_no_others()
    {
        var hub = Hub("dana");
        await hub.OnConnectedAsync();

        _sockets.Close("session-2");
        Mock.Get(hub.Context).Verify(context => context.Abort(), Times.Never);
        _sockets.Close("session-1");

        Mock.Get(hub.Context).Verify(context => context.Abort(), Times.Once);
    }

    private static TurnEvent[] HalfBold() =>
    [
        new TurnStarted(11, Answers.TurnId, "?", DateTimeOffset.UnixEpoch, null),
        new AnswerText(12, Answers.TurnId, "**43 "),
        new AnswerText(13, Answers.TurnId, "RFIs**"),
        new TurnEnded(14, Answers.TurnId, TurnStatus.Completed, null),
    ];

    private static AskCommand Command(string? text) => new(ConversationId, text, Guid.NewGuid().ToString("D"), null, null);

    private async Task<List<TurnEvent>> FollowAsync(long afterEvent) =>
        await Hub("dana").Follow(ConversationId, afterEvent, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    private FakeRecords RecordsFor(string userId, ProjectId project) => (userId, project) == ("dana", Riverside.Id)
        ? _records
        : throw new InvalidOperationException("Not Dana's records of Riverside.");

    private ChatHub Hub(string userId)
    {
        var context = new Mock<HubCallerContext>();
        context.Setup(caller => caller.User).Returns(new ClaimsPrincipal(new ClaimsIdentity([new(CallerClaims.UserId, userId), new(CallerClaims.SessionId, "session-1")], "test")));
        var request = new DefaultHttpContext();
        request.Request.Headers.AcceptLanguage = "de-CH, de;q=0.9, en;q=0.8";
        var features = new FeatureCollection();
        features.Set<IHttpContextFeature>(new ConnectedBy(request));
        context.Setup(caller => caller.Features).Returns(features);
        context.Setup(caller => caller.ConnectionId).Returns("connection-1");
        var door = new ChatDoor(
            (owner, id, _) => Task.FromResult(owner == "dana" && id == ConversationId ? Riverside.Id : (ProjectId?)null),
            (_, _, _) => Task.FromResult(_project),
            (_, _) => Task.FromResult(_sessionAlive),
            new AuditTrail(TimeProvider.System));
        return new ChatHub(door, _ => _conversation, RecordsFor, new Suggestions(new PromptLibrary(PromptSource.Folder, watch: false, NullLogger<PromptLibrary>.Instance), RecordsFor), new LiveAnswer(_ => _conversation, (_, _, _) => Task.FromResult(_endedBy), Answers.Markdown, NullLogger<LiveAnswer>.Instance), new SpokenLanguages(["en"], (_, _) => null), _sockets) { Context = context.Object };
    }

    private sealed class ConnectedBy(HttpContext request) : IHttpContextFeature
    {
        public HttpContext? HttpContext { get; set; } = request;
    }
}
