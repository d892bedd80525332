using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccAssistant.Benchmarks.Programs;

/// <summary>Dana's conversations in a SQLite file of their own, as the app keeps them.</summary>
internal sealed class TurnsOnDisk : IAsyncDisposable
{
    private static readonly RecordContext Context = new(RunningSandbox.Dana, RunningSandbox.Project, null);

    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-turns-").FullName;
    private readonly ServiceProvider services;
    private readonly TurnStore store;

    private TurnsOnDisk()
    {
        services = new ServiceCollection()
            .AddLogging()
            .AddStorage(new ConfigurationBuilder().AddInMemoryCollection([new("Storage:DataFolder", folder)]).Build(), "turns")
            .AddSingleton(Options.Create(new TurnOptions { QuestionsPerMinute = int.MaxValue }))
            .AddSingleton<TurnStore>()
            .BuildServiceProvider();
        store = services.GetRequiredService<TurnStore>();
    }

    public static async Task<TurnsOnDisk> OpenAsync()
    {
        var turns = new TurnsOnDisk();
        await turns.services.OpenStorageAsync();
        return turns;
    }

    /// <summary>A new conversation in which so many questions were answered.</summary>
    public async Task<Guid> ConverseAsync(int turns)
    {
        var (id, now) = (Guid.CreateVersion7(), DateTimeOffset.UtcNow);
        await using (var database = await services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync())
        {
            database.Conversations.Add(new ConversationRow { Id = id, UserId = Context.Caller.UserId, ProjectId = Context.Project.Id.Value, Title = $"{turns} turns", CreatedAt = now, UpdatedAt = now });
            await database.SaveChangesAsync();
        }

        for (var turn = 0; turn < turns; turn++)
            await AskAsync(id);
        return id;
    }

    /// <summary>Begins a question's turn and ends it.</summary>
    public async Task AskAsync(Guid conversation)
    {
        var question = new Question(Context, "Dana", "How many RFIs are open, and which are overdue?", Guid.NewGuid().ToString("D"), null);
        var begun = await store.BeginAsync(conversation, question, busy: false, ranHere: null, CancellationToken.None) as TurnBegun ?? throw new InvalidOperationException("The question was not taken.");
        await store.EndAsync(begun.Turn.Id, TurnOutcome.Completed, "43 RFIs are open, 17 of them overdue.", "[]", begun.Numbers.Final(), CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
