using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Plugins;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace AccAssistant.Tests.Conversations.History;

/// <summary>All of one person's data, read and deleted, and nothing of anybody else's.</summary>
public class PersonDataTests : IDisposable
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.Zero));
    private readonly ConversationScene scene = new();
    private readonly ServiceProvider services;
    private readonly FakeRecords records = new();
    private readonly List<Guid> stopped = [];
    private readonly List<string> forgotten = [];

    public PersonDataTests()
    {
        scene.Turn.Time = time;
        services = scene.Services()
            .AddSingleton<ConversationFor>(id =>
            {
                stopped.Add(id);
                return Mock.Of<IConversation>();
            })
            .AddSingleton<ProjectRecordsFor>((user, project) =>
            {
                forgotten.Add($"{user}/{project}");
                return records;
            })
            .BuildServiceProvider();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private PersonData Data => services.GetRequiredService<PersonData>();

    private PersonDeletion Deletion => services.GetRequiredService<PersonDeletion>();

    public void Dispose()
    {
        services.Dispose();
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Turns_come_by_place_with_their_versions_whole_however_many_there_are()
    {
        var id = await NewAsync("USER1");
        var first = await AskAsync(id, "question 1");
        for (var number = 2; number <= 120; number++)
            await AskAsync(id, $"question {number}");
        await AskAsync(id, "question 1, better", replaces: first);
        await AskAsync(id, "question 1, best", replaces: first);

        var turns = await Data.TurnsAsync("USER1", id, Cancel).ToListAsync(Cancel);

        Assert.Equal(
            ["1: question 1", "2: question 1, better", "3: question 1, best", .. Enumerable.Range(2, 119).Select(number => $"1: question {number}")],
            turns.Select(turn => $"{turn.Version}: {turn.Turn.Question}"));
        Assert.Empty(await Data.TurnsAsync("USER2", id, Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_persons_conversations_are_theirs_and_those_they_have_not_deleted()
    {
        var kept = await NewAsync("USER1");
        var deleted = await NewAsync("USER1");
        await AskAsync(deleted, "Where is the crane?");
        await NewAsync("USER2");
        await scene.Edits.DeleteAsync("USER1", deleted, Cancel);

        Assert.Equal([kept], (await Data.ConversationsAsync("USER1", Cancel)).Select(conversation => conversation.Id));
        Assert.Empty(await Data.TurnsAsync("USER1", deleted, Cancel).ToListAsync(Cancel));
        Assert.Equal(1, await Data.QuestionsSinceAsync("USER1", time.GetUtcNow().AddMinutes(-5), Cancel));
        Assert.Equal(0, await Data.QuestionsSinceAsync("USER1", time.GetUtcNow().AddMinutes(5), Cancel));
        Assert.Equal(0, await Data.QuestionsSinceAsync("USER2", time.GetUtcNow().AddMinutes(-5), Cancel));
    }

    [Fact]
    public async Task Deleting_all_stops_what_runs_forgets_what_was_read_and_leaves_the_others_alone()
    {
        var mine = await NewAsync("USER1");
        await AskAsync(mine, "Where is the crane?");
        var regretted = await NewAsync("USER1");
        await AskAsync(regretted, "Where is the hoist?");
        await scene.Edits.DeleteAsync("USER1", regretted, Cancel);
        var running = await NewAsync("USER1");
        await scene.Store.BeginAsync(running, Questions.Of("Where is everything?", "running"), busy: false, ranHere: null, Cancel);
        var theirs = await NewAsync("USER2");
        await AskAsync(theirs, "Where is the gate?", userId: "USER2");
        var visited = Guid.NewGuid();
        await AddAsync("USER1", visited);
        await AddAsync("USER2", visited);

        var expected = await Deletion.CountAsync("USER1", Cancel);
        var deleted = await Deletion.DeleteAllAsync("USER1");

        Assert.Equal(new DeletedData(3, 3), deleted);
        Assert.Equal(expected, deleted);
        Assert.Equal([running], stopped);
        Assert.Equal(new[] { $"USER1/{Questions.Project}", $"USER1/{visited}" }.Order(), forgotten.Order());
        Assert.Equal(2, records.Forgotten);
        await using var database = scene.Database();
        Assert.Equal([theirs], await database.Conversations.IgnoreQueryFilters().Select(row => row.Id).ToListAsync(Cancel));
        Assert.Equal(["Where is the gate?"], await database.Turns.Select(turn => turn.Question).ToListAsync(Cancel));
        Assert.Equal([theirs], await database.TurnTexts.Select(text => text.ConversationId).ToListAsync(Cancel));
        Assert.Equal(["USER2"], await database.Snapshots.Select(row => row.UserId).ToListAsync(Cancel));
        Assert.Equal(["USER2"], await database.RecentProjects.Select(row => row.UserId).ToListAsync(Cancel));
        Assert.Equal(
            ["USER1 2026-11-23", "USER2 2026-11-22", "USER2 2026-11-23"],
            (await database.TokenUse.ToListAsync(Cancel)).Select(row => $"{row.UserId} {row.Day:yyyy-MM-dd}").Order(StringComparer.Ordinal));
        Assert.Equal(new DeletedData(0, 0), await Deletion.DeleteAllAsync("USER1"));
    }

    private async Task<Guid> NewAsync(string userId)
    {
        time.Advance(TimeSpan.FromMinutes(1));
        return (await scene.History.CreateAsync(userId, Questions.Project, Cancel)).Id;
    }

    private async Task<Guid> AskAsync(Guid id, string question, Guid? replaces = null, string userId = "USER1")
    {
        time.Advance(TimeSpan.FromMinutes(1));
        var begun = Assert.IsType<TurnBegun>(await scene.Store.BeginAsync(id, Questions.Of(question, Guid.NewGuid().ToString(), replaces, userId), busy: false, ranHere: null, Cancel));
        await scene.Store.EndAsync(begun.Turn.Id, TurnOutcome.Completed, "Answered.", "[]", begun.Turn.LastEventNumber + 1, Cancel);
        return begun.Turn.Id;
    }

    /// <summary>A visited project, and tokens used today and the day before.</summary>
    private async Task AddAsync(string userId, Guid project)
    {
        await using var database = scene.Database();
        database.Snapshots.Add(new SnapshotRow { Id = Guid.NewGuid(), UserId = userId, ProjectId = project, TakenAt = time.GetUtcNow(), Content = [1] });
        database.RecentProjects.Add(new RecentProjectRow { UserId = userId, ProjectId = project, OpenedAt = time.GetUtcNow() });
        database.TokenUse.Add(new TokenUseRow { UserId = userId, Model = "big", Day = new DateOnly(2026, 11, 22), Input = 5 });
        database.TokenUse.Add(new TokenUseRow { UserId = userId, Model = "big", Day = new DateOnly(2026, 11, 23), Input = 7 });
        await database.SaveChangesAsync(Cancel);
    }
}
