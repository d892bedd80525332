using AccAssistant.Benchmarks.Programs;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccAssistant.Benchmarks.Growth;

/// <summary>What the store does for a question, in conversations that have lasted for different times.</summary>
internal static class LongConversations
{
    private static readonly RecordContext Context = new(RunningSandbox.Dana, RunningSandbox.Project, null);

    /// <returns>The time of a question in the long one as a multiple of that in the short one; both are asked in turn.</returns>
    public static async Task<double> MoreInAsync(int many, int few, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("acc-assistant-growth-").FullName;
        var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection([new("Storage:DataFolder", folder)]).Build(), "growth")
            .AddSingleton(Options.Create(new TurnOptions { QuestionsPerMinute = int.MaxValue }))
            .AddSingleton<TurnStore>()
            .BuildServiceProvider();
        await services.OpenStorageAsync();
        var store = services.GetRequiredService<TurnStore>();
        var (longer, shorter) = (await OpenAsync(services, many), await OpenAsync(services, few));
        var (inLong, inShort) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var run = 0; run < runs; run++)
        {
            inLong.Add(await Clocked.RunAsync(() => AskAsync(store, longer)));
            inShort.Add(await Clocked.RunAsync(() => AskAsync(store, shorter)));
        }

        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        return Clocked.Median(inLong) / Clocked.Median(inShort);
    }

    private static async Task<Guid> OpenAsync(IServiceProvider services, int turns)
    {
        var id = Guid.CreateVersion7();
        await using (var database = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync())
        {
            database.Conversations.Add(new ConversationRow { Id = id, UserId = Context.Caller.UserId, ProjectId = Context.Project.Id.Value, Title = $"{turns} turns", CreatedAt = DateTimeOffset.UtcNow, UpdatedAt = DateTimeOffset.UtcNow });
            await database.SaveChangesAsync();
        }

        for (var turn = 0; turn < turns; turn++)
            await AskAsync(services.GetRequiredService<TurnStore>(), id);
        return id;
    }

    private static async Task AskAsync(TurnStore store, Guid conversation)
    {
        var question = new Question(Context, "Dana", "How many RFIs are open, and which are overdue?", Guid.NewGuid().ToString("D"), null);
        var begun = await store.BeginAsync(conversation, question, busy: false, ranHere: null, CancellationToken.None) as TurnBegun ?? throw new InvalidOperationException("The question was not taken.");
        await store.EndAsync(begun.Turn.Id, TurnOutcome.Completed, "43 RFIs are open, 17 of them overdue.", "[]", begun.Numbers.Final(), CancellationToken.None);
    }
}
