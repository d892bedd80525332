using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Conversations.History;

/// <summary>The list of a person's conversations: pinned, renamed, deleted, brought back, searched.</summary>
public class ConversationHistoryTests : IDisposable
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.Zero));
    private readonly ConversationScene scene = new();

    public ConversationHistoryTests() => scene.Turn.Time = time;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Many_conversations_come_a_stretch_at_a_time_none_twice_and_none_left_out()
    {
        var made = new List<Guid>();
        for (var number = 0; number < 25; number++)
        {
            // Some share their time to the tick.
            time.Advance(TimeSpan.FromSeconds(number % 3 == 0 ? 1 : 0));
            made.Add(await scene.NewAsync());
        }

        var list = await scene.History.ListAsync("USER1", Questions.Project, 10, Cancel);
        var shown = list.Conversations.ToList();
        while (list.Older)
        {
            list = await scene.History.OlderAsync("USER1", Questions.Project, shown[^1].Id, 10, Cancel);
            shown.AddRange(list.Conversations);
        }

        Assert.Equal(made.Order(), shown.Select(conversation => conversation.Id).Order());
        Assert.Equal(shown.OrderByDescending(conversation => conversation.UpdatedAt).Select(conversation => conversation.UpdatedAt), shown.Select(conversation => conversation.UpdatedAt));
    }

    [Fact]
    public async Task Pinned_ones_stand_apart_at_the_head()
    {
        var (first, second) = (await NewAsync(), await NewAsync());
        Assert.True(await scene.Edits.PinAsync("USER1", first, pinned: true, Cancel));

        var list = await scene.History.ListAsync("USER1", Questions.Project, 50, Cancel);
        await scene.Edits.PinAsync("USER1", first, pinned: false, Cancel);
        var after = await scene.History.ListAsync("USER1", Questions.Project, 50, Cancel);

        Assert.Equal((first, true), (Assert.Single(list.Pinned).Id, list.Pinned[0].Pinned));
        Assert.Equal([second], list.Conversations.Select(conversation => conversation.Id));
        Assert.Empty(after.Pinned);
        Assert.Equal([second, first], after.Conversations.Select(conversation => conversation.Id));
    }

    [Theory]
    [InlineData("Level 3 punch list", "Level 3 punch list")]
    [InlineData("  two\n lines ", "two lines")]
    [InlineData(" \n ", null)]
    [InlineData(null, null)]
    public async Task A_title_is_one_line_and_never_empty(string? title, string? kept)
    {
        var id = await NewAsync();

        Assert.Equal(kept, await scene.Edits.RenameAsync("USER1", id, title, Cancel));

        Assert.Equal(kept ?? "New conversation", (await scene.History.FindAsync("USER1", id, Cancel))!.Title);
    }

    [Fact]
    public async Task A_title_that_was_given_is_not_taken_from_the_first_question()
    {
        var id = await NewAsync();
        await scene.Edits.RenameAsync("USER1", id, "Mine", Cancel);

        await AskAsync(id, "How many RFIs are open?");

        Assert.Equal("Mine", (await scene.History.FindAsync("USER1", id, Cancel))!.Title);
    }

    [Fact]
    public async Task A_deleted_conversation_is_nowhere_until_it_is_brought_back()
    {
        var id = await NewAsync();
        await AskAsync(id, "Where is the crane?");

        Assert.True(await scene.Edits.DeleteAsync("USER1", id, Cancel));
        Assert.Null(await scene.History.ProjectOfAsync("USER1", id, Cancel));
        Assert.Empty((await scene.History.ListAsync("USER1", Questions.Project, 50, Cancel)).Conversations);
        Assert.Empty(await scene.Search.FindAsync("USER1", Questions.Project, "crane", Cancel));
        Assert.IsType<TurnRefused>(await scene.Store.BeginAsync(id, Questions.Of("More", "another"), busy: false, ranHere: null, Cancel));
        Assert.True(await scene.Edits.RestoreAsync("USER1", Questions.Project, id, Cancel));

        Assert.Equal(id, Assert.Single((await scene.History.ListAsync("USER1", Questions.Project, 50, Cancel)).Conversations).Id);
        Assert.Equal("Where is the crane?", Assert.Single((await scene.Turns.LatestAsync(id, 30, Cancel)).Turns).Turn.Question);
    }

    [Fact]
    public async Task What_was_deleted_a_day_ago_is_gone_with_its_turns_and_texts()
    {
        var (gone, kept) = (await NewAsync(), await NewAsync());
        await AskAsync(gone, "Where is the crane?");
        await AskAsync(kept, "Where is the hoist?");
        await scene.Edits.DeleteAsync("USER1", gone, Cancel);

        time.Advance(ConversationEdits.Regret);
        Assert.Equal(0, await scene.Edits.PurgeAsync(Cancel));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await scene.Edits.PurgeAsync(Cancel));

        Assert.False(await scene.Edits.RestoreAsync("USER1", Questions.Project, gone, Cancel));
        await using var database = scene.Database();
        Assert.Equal("Where is the hoist?", (await database.Turns.SingleAsync(Cancel)).Question);
        Assert.Equal("where is the hoist? answered. ", (await database.TurnTexts.SingleAsync(Cancel)).Text);
    }

    [Fact]
    public async Task What_nobody_asked_in_for_as_long_as_it_is_kept_is_gone_unless_it_is_pinned()
    {
        scene.Turn.With("Conversations:KeepDays", "90");
        var (gone, asked, pinned) = (await NewAsync(), await NewAsync(), await NewAsync());
        var turn = await AskAsync(gone, "Where is the crane?");
        await scene.Store.RateAsync(gone, turn, TurnRating.Up, Cancel);
        await AskAsync(gone, "Where is the mobile crane?", turn);
        await AskAsync(asked, "Where is the hoist?");
        await AskAsync(pinned, "Where is the lift?");
        await scene.Edits.PinAsync("USER1", pinned, pinned: true, Cancel);

        time.Advance(TimeSpan.FromDays(89));
        Assert.Equal(0, await scene.Edits.PurgeAsync(Cancel));
        await AskAsync(asked, "And now?");
        await scene.Edits.RenameAsync("USER1", gone, "A new name is no question", Cancel);
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await scene.Edits.PurgeAsync(Cancel));

        Assert.False(await scene.Edits.RestoreAsync("USER1", Questions.Project, gone, Cancel));
        Assert.Empty(await scene.Search.FindAsync("USER1", Questions.Project, "crane", Cancel));
        Assert.IsType<TurnRefused>(await scene.Store.BeginAsync(gone, Questions.Of("More", "another"), busy: false, ranHere: null, Cancel));
        await using var database = scene.Database();
        Assert.Equal([asked, pinned], await database.Conversations.IgnoreQueryFilters().OrderBy(row => row.CreatedAt).Select(row => row.Id).ToListAsync(Cancel));
        Assert.Equal(["And now?", "Where is the hoist?", "Where is the lift?"], await database.Turns.Select(row => row.Question).Order().ToListAsync(Cancel));
        Assert.Equal(3, await database.TurnTexts.CountAsync(Cancel));
    }

    [Fact]
    public async Task One_that_only_its_pin_has_kept_can_be_pinned_again_for_a_day()
    {
        scene.Turn.With("Conversations:KeepDays", "30");
        var id = await NewAsync();
        await scene.Edits.PinAsync("USER1", id, pinned: true, Cancel);
        time.Advance(TimeSpan.FromDays(400));

        await scene.Edits.PinAsync("USER1", id, pinned: false, Cancel);
        time.Advance(ConversationEdits.Regret);
        Assert.Equal(0, await scene.Edits.PurgeAsync(Cancel));
        Assert.Equal([id], (await scene.History.ListAsync("USER1", Questions.Project, 50, Cancel)).Conversations.Select(conversation => conversation.Id));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await scene.Edits.PurgeAsync(Cancel));
    }

    [Fact]
    public async Task Without_a_setting_a_conversation_stays_as_it_was_however_old_it_is()
    {
        var id = await NewAsync();
        var updated = time.GetUtcNow();
        time.Advance(TimeSpan.FromDays(5_000));

        await scene.Edits.PinAsync("USER1", id, pinned: true, Cancel);
        await scene.Edits.PinAsync("USER1", id, pinned: false, Cancel);

        Assert.Equal(0, await scene.Edits.PurgeAsync(Cancel));
        Assert.Equal(updated, (await scene.History.FindAsync("USER1", id, Cancel))!.UpdatedAt);
    }

    [Fact]
    public async Task A_shortened_time_takes_many_away_a_stretch_at_a_time()
    {
        scene.Turn.With("Conversations:KeepDays", "1");
        await using (var database = scene.Database())
        {
            database.Conversations.AddRange(Enumerable.Range(0, ConversationEdits.AtOnce + 5).Select(number => new ConversationRow { Id = Guid.CreateVersion7(), UserId = $"USER{number}", Title = "Old", UpdatedAt = time.GetUtcNow().AddDays(-2) }));
            await database.SaveChangesAsync(Cancel);
        }

        int[] taken = [await scene.Edits.PurgeAsync(Cancel), await scene.Edits.PurgeAsync(Cancel), await scene.Edits.PurgeAsync(Cancel)];

        Assert.Equal([ConversationEdits.AtOnce, 5, 0], taken);
    }

    [Fact]
    public async Task Nobody_else_changes_anything()
    {
        var id = await NewAsync();

        Assert.Null(await scene.Edits.RenameAsync("USER2", id, "Theirs", Cancel));
        Assert.False(await scene.Edits.PinAsync("USER2", id, pinned: true, Cancel));
        Assert.False(await scene.Edits.DeleteAsync("USER2", id, Cancel));
        await scene.Edits.DeleteAsync("USER1", id, Cancel);
        Assert.False(await scene.Edits.RestoreAsync("USER2", Questions.Project, id, Cancel));
        Assert.Null(await scene.History.FindAsync("USER1", id, Cancel));
    }

    [Theory]
    [InlineData("crane", "crane")]
    [InlineData("CRANE  where", "crane")]
    [InlineData("ferme", "fermé")]
    [InlineData("RFI 112", "112")]
    [InlineData("rfi-0112", "112")]
    [InlineData("112", "112")]
    [InlineData("#7", "issue 7")]
    [InlineData("#112", "112")]
    [InlineData("sleeve", "112")]
    [InlineData("LEAK here", "issue 7")]
    [InlineData("My own title", "titled")]
    public async Task Words_titles_and_record_numbers_find_a_conversation(string search, string found)
    {
        await AskAsync(await NewAsync(), "Where is the crane?");
        await AskAsync(await NewAsync(), "Quel escalier est fermé ?");
        await AskAsync(await NewAsync(), "What is late?", new RecordLink(RecordModule.Rfis, "a", "RFI-112", "Sleeve", "https://acc.example/1"));
        await AskAsync(await NewAsync(), "What is here?", new RecordLink(RecordModule.Issues, "b", "#7", "Leak", "https://acc.example/2"));
        await AskAsync(await NewAsync(), "What is there?", new RecordLink(RecordModule.Rfis, "c", "RFI-1120", "Duct", "https://acc.example/3"));
        var titled = await NewAsync();
        await AskAsync(titled, "Anything?");
        await scene.Edits.RenameAsync("USER1", titled, "My own title", Cancel);
        await scene.History.CreateAsync("USER2", Questions.Project, Cancel);

        var hits = await scene.Search.FindAsync("USER1", Questions.Project, search, Cancel);

        var expected = found switch { "112" => "What is late?", "issue 7" => "What is here?", "titled" => "My own title", "fermé" => "Quel escalier est fermé ?", _ => "Where is the crane?" };
        Assert.Equal(expected, hits[0].Title);
        Assert.DoesNotContain(hits, hit => hit.Title == "What is there?");
        Assert.Empty(await scene.Search.FindAsync("USER2", Questions.Project, search, Cancel));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("scaffolding")]
    public async Task What_is_not_there_is_not_found(string search)
    {
        await AskAsync(await NewAsync(), "Where is the crane?");

        Assert.Empty(await scene.Search.FindAsync("USER1", Questions.Project, search, Cancel));
    }

    [Fact]
    public async Task A_find_shows_the_words_around_it()
    {
        await AskAsync(await NewAsync(), "Please tell me, in as few words as you can manage today, where on the whole site is the TOWER CRANE, and who operates it, and until when is it there, and does anybody else need to know?");

        var found = Assert.Single(await scene.Search.FindAsync("USER1", Questions.Project, "tower crane", Cancel));

        Assert.Equal("…e today, where on the whole site is the TOWER CRANE, and who operates it, and until when is it there, and does anybody else need to know? An…", found.Words);
    }

    [Theory]
    [InlineData("tension rod", "RFI-112 · …eath the canopy over the main entrance, tension rod clashes with the gutter")]
    [InlineData("#112", "RFI-112 · At the far end and underneath the canopy over the main entrance, tension rod clashes with the gutter")]
    [InlineData("What", "What is late? Answered.")]
    public async Task A_find_in_a_table_shows_the_record(string search, string shown)
    {
        await AskAsync(
            await NewAsync(),
            "What is late?",
            new RecordLink(RecordModule.Rfis, "a", "RFI-7", "Sleeve", "https://acc.example/1"),
            new RecordLink(RecordModule.Rfis, "b", "RFI-112", "At the far end and underneath the canopy over the main entrance, tension rod clashes with the gutter", "https://acc.example/2"));

        Assert.Equal(shown, Assert.Single(await scene.Search.FindAsync("USER1", Questions.Project, search, Cancel)).Words);
    }

    private async Task<Guid> NewAsync()
    {
        time.Advance(TimeSpan.FromMinutes(1));
        return await scene.NewAsync();
    }

    private Task<Guid> AskAsync(Guid id, string question, params RecordLink[] records) => AskAsync(id, question, null, records);

    private async Task<Guid> AskAsync(Guid id, string question, Guid? replaces, params RecordLink[] records)
    {
        time.Advance(TimeSpan.FromMinutes(1));
        var begun = Assert.IsType<TurnBegun>(await scene.Store.BeginAsync(id, Questions.Of(question, Guid.NewGuid().ToString(), replaces), busy: false, ranHere: null, Cancel));
        var activity = records.Length == 0 ? "[]" : TurnActivity.Write([FakeTools.Activity("c1") with { Rows = [], Records = records }]);
        await scene.Store.EndAsync(begun.Turn.Id, TurnOutcome.Completed, "Answered.", activity, begun.Turn.LastEventNumber + 1, Cancel);
        return begun.Turn.Id;
    }
}
