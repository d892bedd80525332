using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Storage;

/// <summary>Limits, text cleaning, order, and what is said when the database is full or locked.</summary>
public class Promise11BothDatabasesTests : IDisposable
{
    private const int Running = 3;

    // Not test data of the runner's: what is half a character it would mend itself.
    private static readonly (string Given, string Kept)[] Texts =
    [
        ("plain", "plain"),
        ("half \uD83D a pair", "half \uFFFD a pair"),
        ("\uDE00 turned round \uD83D", "\uFFFD turned round \uFFFD"),
        ("whole 😀 kept", "whole 😀 kept"),
        ("\uD83D😀", "\uFFFD😀"),
        ("null\0s", "null\uFFFDs"),
    ];

    private readonly ConversationScene scene = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_questions_asked_at_once_by_one_person_as_many_begin_as_may_run()
    {
        var store = new TurnStore(scene.Databases, Options.Create(new TurnOptions { RunningPerPerson = Running }), TimeProvider.System);
        var conversations = new List<Guid>();
        for (var made = 0; made < 12; made++)
            conversations.Add(await scene.NewAsync());

        var starts = await Task.WhenAll(conversations.Select(id => Task.Run(() => store.BeginAsync(id, Questions.Of("How many RFIs are open?"), busy: false, ranHere: null, Cancel), Cancel)));

        Assert.Equal(Running, starts.Count(start => start is TurnBegun));
        Assert.Equal(12 - Running, starts.Count(start => start is TurnRefused { Limit: "running turns" }));
    }

    [Fact]
    public async Task Of_one_question_sent_many_times_at_once_one_turn_comes()
    {
        var id = await scene.NewAsync();
        var question = Questions.Of("How many RFIs are open?");

        var starts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => scene.Store.BeginAsync(id, question, busy: false, ranHere: null, Cancel), Cancel)));

        var begun = Assert.Single(starts.OfType<TurnBegun>());
        Assert.Equal(7, starts.OfType<TurnKnown>().Count(known => known.TurnId == begun.Turn.Id));
    }

    [Fact]
    public async Task Text_is_kept_alike_whatever_is_in_it()
    {
        foreach (var (given, kept) in Texts)
        {
            var id = await scene.NewAsync();
            var turn = Assert.IsType<TurnBegun>(await scene.Store.BeginAsync(id, Questions.Of("What?"), busy: false, ranHere: null, Cancel)).Turn;

            Assert.True(await scene.Store.EndAsync(turn.Id, TurnOutcome.Completed, given, "[]", turn.LastEventNumber + 1, Cancel));
            await Saved().SaveAsync("USER1", Questions.Project, SavedKind.Question, given, given, Cancel);

            Assert.Equal(kept, (await scene.TurnAsync(turn.Id)).Answer);
            Assert.Single(await Saved().ListAsync("USER1", Questions.Project, Cancel), row => row.Name == kept && row.Text == kept);
        }
    }

    [Fact]
    public async Task Names_sort_alike()
    {
        string[] names = ["b", "A", "_", "a", "Ä", "B", "ä", "1", "Z", "é", "10", "2", "a b", "ab"];
        foreach (var name in names)
            await Saved().SaveAsync("USER1", Questions.Project, SavedKind.Question, name, name, Cancel);

        var list = await Saved().ListAsync("USER1", Questions.Project, Cancel);

        Assert.Equal(names.Order(StringComparer.Ordinal), list.Select(row => row.Name));
    }

    [Fact]
    public async Task A_full_disk_is_named_and_the_question_comes_back()
    {
        var conversation = scene.Open(await scene.NewAsync());
        scene.FillUp();

        var outcome = await conversation.Ask(Questions.Of("How many RFIs are open? " + new string('x', 20_000)));

        Assert.Null(outcome.TurnId);
        Assert.StartsWith("Your question could not be stored, so it was not sent: the app has no room left for it.", outcome.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_too_long_for_another_is_told_that_the_database_is_busy()
    {
        var id = await scene.NewAsync();
        var question = Questions.Of("How many RFIs are open?");
        await using var holder = scene.Database();
        await using var held = await holder.BeginAloneAsync("questions of " + question.Context.Caller.UserId, Cancel);
        var store = new TurnStore(scene.Impatient, Options.Create(new TurnOptions()), TimeProvider.System);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => store.BeginAsync(id, question, busy: false, ranHere: null, Cancel));

        Assert.Equal(StorageTrouble.Busy, StorageTroubles.Of(failure));
    }

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    private SavedList Saved() => new(scene.Databases, TimeProvider.System);
}
