using AccAssistant.Records;
using AccAssistant.Tests.Records;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.TestingHost;

namespace AccAssistant.Tests.Cluster;

/// <summary>A person's view of a project is read once whichever machines ask, and read anew where its machine is gone.</summary>
public sealed class ProjectRacesTests : IAsyncLifetime
{
    private const int Callers = 30;

    /// <summary>Of a silo.</summary>
    private const int Held = 4;

    private readonly FakeProject fake = new();
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Silos silos = null!;

    public async ValueTask InitializeAsync()
    {
        fake.Rfis.AddRange(Enumerable.Range(1, 7).Select(number => Make.Rfi($"{number}", status: number < 6 ? "open" : "closed")));
        fake.Issues.AddRange(Enumerable.Range(1, 5).Select(number => Make.Issue(number)));
        fake.Before = (what, page, _) => what == "rfis" && page == 1 ? gate.Task : Task.CompletedTask;
        silos = await Silos.StartAsync(new ServiceCollection().AddLogging().AddSingleton(_ => new ProjectsHeld(Held)).AddSingleton<NewProjectRecords>((user, _) => fake.Open(user)));
    }

    public ValueTask DisposeAsync() => silos.DisposeAsync();

    [Fact(Timeout = 120_000)]
    public async Task Each_list_is_read_once_however_many_ask_through_all_machines()
    {
        var all = await BegunAsync(begun => silos.AtOnceAsync(Callers, (grains, _) => AskAsync(grains, begun: begun)));
        gate.SetResult();
        var replies = await all.WaitAsync(TestContext.Current.CancellationToken);

        Assert.All(replies, AssertRight);
        Assert.All(fake.Reads, read => Assert.Equal((read.Key, 1), (read.Key, read.Value)));
    }

    [Fact(Timeout = 120_000)]
    public async Task People_share_nothing_and_nobody_asks_with_anothers_key()
    {
        gate.SetResult();

        var replies = await silos.AtOnceAsync(Callers, (grains, caller) => AskAsync(grains, key: Person(caller), asker: Person(caller)))
            .WaitAsync(TestContext.Current.CancellationToken);
        var foreign = await AskAsync(Silos.On(silos.Living[0]), key: Person(0), asker: Person(1));

        Assert.All(replies, AssertRight);
        Assert.Equal(3, fake.Reads["rfis"]);
        Assert.Equal(RefusalKind.NotFound, Assert.IsType<Refused>(foreign).Kind);
    }

    [Fact(Timeout = 120_000)]
    public async Task What_a_dead_machine_had_read_is_read_anew_and_who_had_asked_through_another_is_answered()
    {
        var home = await ReadingAsync();
        var callers = silos.Except(home).Select(Silos.On).ToArray();
        var running = await BegunAsync(begun => Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => AskAsync(callers[caller % 2], begun: begun))));

        await silos.KillAsync(home);
        gate.SetResult();
        var replies = await running.WaitAsync(TestContext.Current.CancellationToken);
        var later = await silos.AtOnceAsync(Callers, (grains, _) => AskAsync(grains)).WaitAsync(TestContext.Current.CancellationToken);

        Assert.All([.. replies, .. later], AssertRight);
        // Until the others agree on who is left, each may read for itself.
        Assert.InRange(fake.Reads["rfis"], 2, 4);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_view_that_is_let_go_in_the_middle_is_read_anew_for_who_had_asked()
    {
        var home = await ReadingAsync();
        var running = await BegunAsync(begun => silos.AtOnceAsync(Callers, (grains, _) => AskAsync(grains, begun: begun)));

        var letGo = silos.DeactivateAsync(Grain(Silos.On(home)));
        gate.SetResult();
        await letGo.WaitAsync(TestContext.Current.CancellationToken);
        var replies = await running.WaitAsync(TestContext.Current.CancellationToken);

        Assert.All(replies, AssertRight);
        Assert.InRange(fake.Reads["rfis"], 1, 2);
    }

    [Fact(Timeout = 120_000)]
    public async Task Of_more_views_than_the_machines_hold_some_go_and_are_read_anew_when_they_are_asked_for()
    {
        const int People = (3 * Held) + 1;
        gate.SetResult();
        TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        var grains = Silos.On(silos.Living[0]);
        for (var person = 0; person < People; person++)
            AssertRight(await AskAsync(grains, $"PERSON{person}", $"PERSON{person}"));
        Assert.Equal(People, fake.Reads["rfis"]);

        for (var person = 0; person < People; person++)
            AssertRight(await AskAsync(grains, $"PERSON{person}", $"PERSON{person}"));

        Assert.InRange(fake.Reads["rfis"], People + 1, 2 * People);
    }

    /// <summary>One of three.</summary>
    private static string Person(int caller) => $"PERSON{caller % 3}";

    private static IProjectGrain Grain(IGrainFactory grains, string key = "ME") => grains.GetGrain<IProjectGrain>(ProjectGrain.KeyOf(key, Make.ProjectId));

    private static async Task<RecordReply> AskAsync(IGrainFactory grains, string key = "ME", string asker = "ME", CountdownEvent? begun = null)
    {
        var question = new QueryRequest(RecordModule.Rfis, "status: open", 10);
        RecordReply? last = null;
        var records = new AskedAgain(Grain(grains, key), NullLogger<AskedAgain>.Instance);
        await foreach (var reply in records.Ask(question, Make.Context(user: asker), TestContext.Current.CancellationToken))
        {
            if (last is null)
                begun?.Signal();
            last = reply;
        }

        return last!;
    }

    private static void AssertRight(RecordReply reply)
    {
        var receipt = Assert.IsType<Answered>(reply).Result.Receipt;
        Assert.Equal((5, 7, 7), (receipt.Matched, receipt.Read, receipt.Total));
    }

    /// <summary>The lists are being read, to where the gate stops them. Gives the silo they are read on.</summary>
    private async Task<InProcessSiloHandle> ReadingAsync()
    {
        var grains = Silos.On(silos.Living[0]);
        await using var replies = Grain(grains).Ask(new QueryRequest(RecordModule.Rfis, "", 0), Make.Context(), TestContext.Current.CancellationToken).GetAsyncEnumerator();
        await replies.MoveNextAsync();
        return silos.HomeOf(Grain(grains));
    }

    /// <summary>The calls, once each has got its first reply.</summary>
    private static async Task<Task<RecordReply[]>> BegunAsync(Func<CountdownEvent, Task<RecordReply[]>> callAll)
    {
        using var begun = new CountdownEvent(Callers);
        var running = callAll(begun);
        await Task.Run(() => begun.Wait(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return running;
    }
}
